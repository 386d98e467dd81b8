// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evaluation;

import java.util.List;
import java.util.Map;
import org.aiplus.evaluation.ConflictView;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * Who has bid, and what the reader declares about each.
 *
 * @param insider whether the reader reads bids at all, or only what is recommended
 * @param typed what was typed, by name of the control
 */
public record DeclarationPage(
        PageFrame frame, ConflictView view, boolean insider, Map<String, List<String>> typed, List<FieldError> errors)
        implements Page {

    public DeclarationPage {
        errors = List.copyOf(errors);
    }

    /** A text in the page's language. */
    public String words(LocalisedText text) {
        return text.resolve(frame.language()).text();
    }

    /** Why bids are not shown to the reader, in a sentence; {@code null} when they are. */
    public @Nullable String refusal() {
        var code = view.refusal();
        return code == null ? null : ProblemTexts.detail(Problem.of(code), frame.language());
    }

    /** The two answers about a bidder. */
    public List<Option> answers(ConflictView.Bidder bidder) {
        var texts = frame.texts();
        var chosen = FormValues.of(typed).one("interest." + bidder.number());
        var declared = bidder.interest();
        if (chosen.isEmpty() && declared != null) {
            chosen = declared ? "yes" : "no";
        }
        return List.of(
                Option.of("no", texts.get("evaluation.interest.no"), chosen.equals("no")),
                Option.of("yes", texts.get("evaluation.interest.yes"), chosen.equals("yes")));
    }

    /** What was typed or declared as the interest. */
    public String interest(ConflictView.Bidder bidder) {
        var written = FormValues.of(typed).one("words." + bidder.number());
        var declared = bidder.words();
        return written.isEmpty() && declared != null ? declared : written;
    }

    /** The error of a control. */
    public @Nullable String error(String name) {
        return FieldError.of(errors, name);
    }
}
