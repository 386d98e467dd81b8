// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evidence;

import java.util.List;
import org.aiplus.evidence.EvidenceReference;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * To which questions of one entry a piece of evidence is bound.
 *
 * @param solutions the vendor's entries
 * @param solution reference of the chosen one, empty when the vendor has none
 * @param sections its questions
 * @param elsewhere bindings to other entries, which the form carries along
 * @param version of the evidence that the form is based on
 */
public record BindEvidencePage(
        PageFrame frame,
        EvidenceReference reference,
        String title,
        List<Option> solutions,
        String solution,
        List<Group> sections,
        List<String> elsewhere,
        long version,
        List<FieldError> errors)
        implements Page {

    /** The questions of one section. */
    public record Group(String name, String heading, List<Option> questions) {

        public Group {
            questions = List.copyOf(questions);
        }
    }

    public BindEvidencePage {
        solutions = List.copyOf(solutions);
        sections = List.copyOf(sections);
        elsewhere = List.copyOf(elsewhere);
        errors = List.copyOf(errors);
    }
}
