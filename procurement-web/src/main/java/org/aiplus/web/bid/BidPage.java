// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.bid;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.bid.BidView;
import org.aiplus.evaluation.InvitationView;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.web.form.FormValues;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * The form of a bid with its receipts.
 *
 * @param asked criteria in the order of the scheme: code, name and what is asked
 * @param offers entries that may be offered; empty where any published one may
 * @param values of the controls
 */
public record BidPage(
        PageFrame frame,
        InvitationView view,
        BidView bid,
        List<Asked> asked,
        EvidenceChoice evidence,
        List<Option> offers,
        Map<String, List<String>> values,
        long version,
        List<FieldError> errors)
        implements Page {

    /** A criterion that a bid answers. */
    public record Asked(String code, String name, String question) {}

    public BidPage {
        asked = List.copyOf(asked);
        offers = List.copyOf(offers);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        errors = List.copyOf(errors);
    }

    /** The value of a control. */
    public String value(String name) {
        return FormValues.of(values).one(name);
    }

    /** The error of a control. */
    public @Nullable String error(String name) {
        return FieldError.of(errors, name);
    }

    /** Whether bids have a price. */
    public boolean priced() {
        return SchemeWords.priced(view.scheme());
    }

    /** Evidence for an answer. */
    public List<Option> evidence(String code) {
        return evidence.options(FormValues.of(values), WriteBid.EVIDENCE + code);
    }

    /** Evidence that may name nobody. */
    public List<Option> nameless() {
        return evidence.options(FormValues.of(values), EvidenceChoice.NAMELESS);
    }

    /** What is missing before the bid can be handed in, with the address of where to give it. */
    public List<Lack> lacks() {
        return bid.lacks().stream().map(this::lack).toList();
    }

    private Lack lack(Problem lack) {
        var parts = Objects.requireNonNullElse(lack.pointer(), "").split("/", 3);
        var part = parts.length > 1 ? parts[1] : "";
        var texts = frame.texts();
        return switch (part) {
            case "price", "prices" ->
                new Lack(
                        texts.get("sealing.price.heading"),
                        frame.href("/vendor/evaluations/" + view.reference() + "/price"));
            case "responses" ->
                asked.stream()
                        .filter(one -> parts.length > 2 && one.code().equals(parts[2]))
                        .findFirst()
                        .map(one -> new Lack(one.code() + " " + one.name(), "#response." + one.code()))
                        .orElseGet(() -> new Lack(ProblemTexts.detail(lack, frame.language()), "#main"));
            default -> new Lack(texts.get("bid.solution"), "#solution");
        };
    }

    /**
     * Something that is missing.
     *
     * @param href where to give it
     */
    public record Lack(String what, String href) {}

    /** Address of an act. */
    public String href(String rest) {
        return frame.href("/vendor/evaluations/" + view.reference() + "/bid" + rest);
    }
}
