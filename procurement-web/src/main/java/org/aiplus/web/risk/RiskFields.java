// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.risk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.risk.RiskQuestion;
import org.aiplus.risk.RiskRules;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * The questions of the risk tier as controls of a form.
 *
 * @param answers what is chosen, by code of the question
 * @param prefix what the names of the controls begin with
 */
public record RiskFields(
        PageFrame frame, RiskRules rules, Map<String, List<String>> answers, List<FieldError> errors, String prefix) {

    public RiskFields {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        errors = List.copyOf(errors);
    }

    /** Name of the control of a question. */
    public String name(RiskQuestion question) {
        return prefix + question.code();
    }

    /** The question in the page's language. */
    public String label(RiskQuestion question) {
        return question.label().resolve(frame.language()).text();
    }

    /** Help for a question: its own, and when it applies. */
    public @Nullable String hint(RiskQuestion question) {
        var parts = new ArrayList<String>();
        if (question.hint() != null) {
            parts.add(question.hint().resolve(frame.language()).text());
        }
        if (!question.when().isEmpty()) {
            parts.add(frame.texts().get("risk.when"));
        }
        return parts.isEmpty() ? null : String.join(" ", parts);
    }

    /** What can be chosen. */
    public List<Option> options(RiskQuestion question) {
        var chosen = answers.getOrDefault(question.code(), List.of());
        return question.choices().stream()
                .map(code -> Option.of(code, words(question, code), chosen.contains(code)))
                .toList();
    }

    private String words(RiskQuestion question, String code) {
        var text = question.options().get(code);
        return text == null
                ? frame.texts().of("risk.answer", code)
                : text.resolve(frame.language()).text();
    }

    /** What is wrong with an answer. */
    public @Nullable String error(RiskQuestion question) {
        return FieldError.of(errors, name(question));
    }
}
