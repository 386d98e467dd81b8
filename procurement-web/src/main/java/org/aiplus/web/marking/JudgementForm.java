// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.marking;

import java.util.ArrayList;
import java.util.List;
import org.aiplus.marking.Judgement;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.FormControls;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Texts;
import org.jspecify.annotations.Nullable;

/** A judgement as a form has it. */
final class JudgementForm {

    private static final int HIGHEST = 4;

    private JudgementForm() {}

    /** What was typed. */
    static Judgement of(FormValues sent, boolean gate) {
        var chosen = sent.one("mark");
        var words = sent.one("reason").strip().replace("\r\n", "\n");
        return new Judgement(
                gate ? null : number(chosen),
                gate && !chosen.isEmpty() ? Boolean.valueOf(chosen.equals("PASS")) : null,
                number(sent.one("demonstration")),
                words.isEmpty() ? null : words);
    }

    /** What is wrong with it, beside the fields that have it. */
    static List<FieldError> errors(Language language, DomainException refusal) {
        var texts = Texts.in(language);
        return new FormControls()
                .with("mark", texts.get("marking.mark"))
                .with("demonstration", texts.get("marking.demonstration"))
                .with("reason", texts.get("marking.reason"))
                .errors(
                        refusal.problems(),
                        language,
                        pointer -> pointer.equals("/passed") ? "mark" : pointer.replace("/", ""));
    }

    private static @Nullable Integer number(String text) {
        return text.matches("[0-9]") ? Integer.valueOf(text) : null;
    }

    /** Marks that the evidence allows, or whether a gate is passed, with the chosen one. */
    static List<Option> options(
            Texts texts, CriterionWords.Words words, boolean gate, int highest, Judgement judgement) {
        if (gate) {
            return List.of(
                    Option.of("PASS", texts.get("marking.passed"), Boolean.TRUE.equals(judgement.passed())),
                    Option.of("FAIL", texts.get("marking.failed"), Boolean.FALSE.equals(judgement.passed())));
        }
        return CriterionWords.marks(texts, words, Math.min(highest, HIGHEST), judgement.mark());
    }

    /** Marks for a demonstration; nothing when there was none. */
    static List<Option> demonstration(Texts texts, CriterionWords.Words words, Judgement judgement) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", texts.get("marking.demonstration.none"), judgement.demonstration() == null));
        options.addAll(CriterionWords.marks(texts, words, HIGHEST, judgement.demonstration()));
        return options;
    }
}
