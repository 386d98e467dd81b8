// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.assessment;

import java.util.List;
import org.aiplus.risk.RiskQuestion;
import org.aiplus.web.risk.RiskFields;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * What a solution is judged as, and for whom and what a decision holds.
 *
 * @param action where the form goes
 * @param solution reference of the solution; typed by the reader when an assessment is begun
 * @param begins whether an assessment is begun; otherwise one is described
 * @param risk how questions of risk are asked
 * @param parts the questions of risk that the context does not answer
 * @param version that the description is based on
 */
public record DescriptionPage(
        PageFrame frame,
        String action,
        String solution,
        boolean begins,
        List<Choice> facts,
        List<Choice> lists,
        RiskFields risk,
        List<Part> parts,
        String departments,
        List<Option> classifications,
        String uses,
        String until,
        long version,
        List<FieldError> errors)
        implements Page {

    /** A fact with its possible values. */
    public record Choice(String name, String label, List<Option> options) {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Questions of risk under a heading. */
    public record Part(String title, List<RiskQuestion> questions) {
        public Part {
            questions = List.copyOf(questions);
        }
    }

    public DescriptionPage {
        parts = List.copyOf(parts);
        facts = List.copyOf(facts);
        lists = List.copyOf(lists);
        classifications = List.copyOf(classifications);
        errors = List.copyOf(errors);
    }
}
