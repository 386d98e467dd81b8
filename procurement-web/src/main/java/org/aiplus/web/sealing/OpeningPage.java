// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.sealing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.sealing.OpenedPrice;
import org.aiplus.sealing.OpeningStatus;
import org.aiplus.sealing.SealingView;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * The ceremony of sealed prices.
 *
 * @param typed what was chosen; passphrases are never shown again
 */
public record OpeningPage(PageFrame frame, SealingView view, FormValues typed, List<FieldError> errors)
        implements Page {

    public OpeningPage {
        errors = List.copyOf(errors);
    }

    /** Address of the page. */
    public String address() {
        return frame.href("/evaluations/" + view.evaluation() + "/opening");
    }

    /** How far it is, in words. */
    public String state() {
        var status = view.status();
        return frame.texts().of("sealing.status", (status == null ? "NONE" : status.name()));
    }

    /** What has to happen next, in words; {@code null} when prices are open. */
    public @Nullable String next() {
        var texts = frame.texts();
        var status = view.status();
        if (status == null || view.officers().isEmpty()) {
            return view.mayName() ? null : texts.get("sealing.next.name");
        }
        return switch (status) {
            case PREPARING ->
                texts.get(
                        view.officers().stream().allMatch(officer -> officer.passphraseAt() != null)
                                ? "sealing.next.publish"
                                : "sealing.next.passphrases");
            case SEALED ->
                texts.get(
                        view.stage() == EvaluationStatus.PRICE_OPENING ? "sealing.next.open" : "sealing.next.quality");
            case OPENED -> null;
        };
    }

    /** Whether prices are sealed and could be opened now. */
    public boolean mayOpen() {
        var waiting = view.waiting();
        return view.mayHold()
                && view.status() == OpeningStatus.SEALED
                && view.stage() == EvaluationStatus.PRICE_OPENING
                && (waiting == null || !waiting.self());
    }

    /** Whether the reader still has to set a passphrase or may set another. */
    public boolean maySetPassphrase() {
        return view.mayHold() && view.status() == OpeningStatus.PREPARING;
    }

    /** Name of an officer; the subject where it is not known. */
    public String name(SealingView.Officer officer) {
        return Objects.requireNonNullElse(officer.name(), officer.subject());
    }

    /** People who can take a place. */
    public List<Option> options(int number) {
        var named = view.officers().stream()
                .filter(officer -> officer.number() == number)
                .map(SealingView.Officer::subject)
                .findFirst()
                .orElse("");
        var typedOne = typed.one("officer" + number);
        var chosen = typedOne.isEmpty() ? named : typedOne;
        var options = new ArrayList<Option>();
        options.add(Option.of("", frame.texts().get("sealing.choose"), chosen.isEmpty()));
        view.candidates()
                .forEach(person -> options.add(Option.of(
                        person.subject(), person.name(), person.subject().equals(chosen))));
        return options;
    }

    /** Whether an envelope is the one that was received, in words. */
    public String unchanged(OpenedPrice price) {
        return frame.texts().get(price.unchanged() ? "sealing.price.unchanged" : "sealing.price.changed");
    }

    /** Why there is no price, in words. */
    public String problem(OpenedPrice price) {
        var code = price.problem();
        return code == null ? "" : ProblemTexts.detail(Problem.of(code), frame.language());
    }
}
