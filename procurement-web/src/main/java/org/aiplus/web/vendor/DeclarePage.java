// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.vendor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.declaration.Declaration;
import org.aiplus.shared.LocalisedText;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * The form of a declaration.
 *
 * @param answers what was typed or declared before, by code of the question
 */
public record DeclarePage(PageFrame frame, Declaration content, Map<String, String> answers, List<FieldError> errors)
        implements Page {

    public DeclarePage {
        answers = Collections.unmodifiableMap(new HashMap<>(answers));
        errors = List.copyOf(errors);
    }

    /** A text of the content in the page's language. */
    public String words(@Nullable LocalisedText text) {
        return text == null ? "" : text.resolve(frame.language()).text();
    }

    /** Help for a question: its own, and when it applies. */
    public @Nullable String hint(Declaration.Question question) {
        var parts = new ArrayList<String>();
        if (question.hint() != null) {
            parts.add(words(question.hint()));
        }
        var when = question.when();
        if (when != null) {
            var other = content.question(when.question())
                    .map(found -> words(found.label()))
                    .orElse(when.question());
            parts.add(frame.texts()
                    .get("vendor.declare.when", other, frame.texts().of("vendor.answer", when.answer())));
        }
        return parts.isEmpty() ? null : String.join(" ", parts);
    }

    /** What stands in a field. */
    public String value(Declaration.Question question) {
        return Objects.requireNonNullElse(answers.get(question.code()), "");
    }

    /** What is wrong with an answer. */
    public @Nullable String error(Declaration.Question question) {
        return FieldError.of(errors, question.code());
    }

    /** What can be chosen. */
    public List<Option> options(Declaration.Question question) {
        var chosen = value(question);
        if (question.type() == Declaration.Type.YES_NO) {
            return List.of("YES", "NO").stream()
                    .map(code -> Option.of(code, frame.texts().of("vendor.answer", code), code.equals(chosen)))
                    .toList();
        }
        return question.options().entrySet().stream()
                .map(option -> Option.of(
                        option.getKey(),
                        words(option.getValue()),
                        option.getKey().equals(chosen)))
                .toList();
    }
}
