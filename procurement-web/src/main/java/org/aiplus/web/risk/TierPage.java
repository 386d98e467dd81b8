// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.risk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.risk.RiskAssessment;
import org.aiplus.risk.RiskQuestion;
import org.aiplus.risk.RiskRules;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.shared.TextState;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * The questions, and the tier once they are answered.
 *
 * @param answers what was chosen, by code of the question
 * @param found the tier, {@code null} as long as it is not known
 */
public record TierPage(
        PageFrame frame,
        RiskRules rules,
        Map<String, List<String>> answers,
        @Nullable RiskAssessment found,
        List<FieldError> errors)
        implements Page {

    public TierPage {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        errors = List.copyOf(errors);
    }

    /** A text of the content in the page's language. */
    public String words(LocalisedText text) {
        return text.resolve(frame.language()).text();
    }

    /** A text of the content, with what is to know about its translation. */
    public Resolved resolved(LocalisedText text) {
        return text.resolve(frame.language());
    }

    /** Whether the content is a draft in the page's language. */
    public boolean draft() {
        return resolved(rules.title()).state() == TextState.MACHINE_DRAFT;
    }

    /** The questions under a heading. */
    public List<RiskQuestion> questions(String part) {
        return rules.questions().stream()
                .filter(question -> question.part().equals(part))
                .toList();
    }

    /** How the questions are asked. */
    public RiskFields fields() {
        return new RiskFields(frame, rules, answers, errors, "");
    }

    /** The rules in words. */
    public RiskWords inWords() {
        return new RiskWords(frame, rules);
    }
}
