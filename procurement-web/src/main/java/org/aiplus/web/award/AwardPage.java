// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.award;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.aiplus.award.AwardAct;
import org.aiplus.award.AwardView;
import org.aiplus.award.ObjectionOutcome;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.form.TypedDay;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * The award of an evaluation, for people of the government.
 *
 * @param typed what was sent and refused
 */
public record AwardPage(PageFrame frame, AwardView view, FormValues typed, List<FieldError> errors) implements Page {

    public AwardPage {
        errors = List.copyOf(errors);
    }

    /** Address of the page or of an act. */
    public String href(String rest) {
        return frame.href("/evaluations/" + view.evaluation() + "/award" + rest);
    }

    /** Whether the reader can do this. */
    public boolean can(AwardAct act) {
        return view.acts().contains(act);
    }

    /** What was typed into a control, or else what the last recommendation says. */
    public String value(String name) {
        var sent = typed.one(name);
        if (!sent.isEmpty() || view.recommendations().isEmpty()) {
            return sent;
        }
        var last = view.recommendations().get(0).said();
        return orEmpty(
                switch (name) {
                    case "reasons" -> last.reasons();
                    case "deviation" -> last.deviation();
                    case "risks" -> last.risks();
                    case "conditions" -> last.conditions();
                    default -> null;
                });
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The error of a control. */
    public @Nullable String error(String name) {
        return FieldError.of(errors, name);
    }

    /** The day that was typed. */
    public TypedDay day(String name) {
        return TypedDay.of(typed::one, name);
    }

    /** The price that was awarded, as a start for the value of the contract. */
    public String contractValue() {
        var sent = typed.one("value");
        var price = view.recommendations().isEmpty()
                ? null
                : view.recommendations().get(0).price();
        return sent.isEmpty() && price != null ? price.toPlainString() : sent;
    }

    /** Bids that may be recommended: the first of the ranking is chosen. */
    public List<Option> bids() {
        var sent = typed.one("letter");
        var first = view.ranked().isEmpty() ? "" : view.ranked().get(0).letter();
        var chosen = sent.isEmpty() ? first : sent;
        return view.ranked().stream()
                .filter(one -> one.rank() != null)
                .map(one -> Option.of(
                        one.letter(),
                        frame.texts().get("award.choice", one.rank(), one.letter(), words(one)),
                        one.letter().equals(chosen)))
                .toList();
    }

    /** Ways of answering an objection. */
    public List<Option> outcomes(int number) {
        var sent = typed.one("outcome" + number);
        return Arrays.stream(ObjectionOutcome.values())
                .map(outcome -> new Option(
                        outcome.name(),
                        frame.texts().of("award.outcome", outcome),
                        frame.texts().of("award.outcome.hint", outcome),
                        outcome.name().equals(sent)))
                .toList();
    }

    /** Name of the vendor of a bid. */
    public String words(AwardView.Ranked one) {
        return one.vendor().resolve(frame.language()).text();
    }

    /** A bid by its letter with its vendor. */
    public String bid(String letter) {
        return view.ranked().stream()
                .filter(one -> one.letter().equals(letter))
                .findFirst()
                .map(one -> letter + " · " + words(one))
                .orElse(letter);
    }

    /** Points for people; a dash for none. */
    public String number(@Nullable BigDecimal number) {
        return frame.formats().points(number);
    }

    /** A price for people; a dash for none. */
    public String price(@Nullable BigDecimal price) {
        return frame.formats().price(price);
    }
}
