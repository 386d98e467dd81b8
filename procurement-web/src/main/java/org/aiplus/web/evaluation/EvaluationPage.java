// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.evaluation.ConflictView;
import org.aiplus.evaluation.EvaluationAct;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.evaluation.EvaluationView;
import org.aiplus.evaluation.MarkingScheme;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation: what it says, who judges, what is missing, and what the reader can do.
 *
 * @param people who may be appointed; nobody for readers who cannot
 * @param criteria names of the marked criteria and gates, by code
 * @param conflicts what is known of declarations; {@code null} as long as nobody declares, and for people who do not
 * @param lacksKey whether a draft cannot seal prices yet
 * @param sealing whether the reader may read how prices are sealed
 * @param subject of the reader
 * @param typed what was typed into a form that was refused, by name of the control
 */
public record EvaluationPage(
        PageFrame frame,
        EvaluationView view,
        List<Option> people,
        Map<String, String> criteria,
        @Nullable ConflictView conflicts,
        boolean lacksKey,
        boolean sealing,
        String subject,
        Map<String, String> typed,
        List<FieldError> errors)
        implements Page {

    public EvaluationPage {
        people = List.copyOf(people);
        criteria = Collections.unmodifiableMap(new LinkedHashMap<>(criteria));
        typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
        errors = List.copyOf(errors);
    }

    /** Whether the reader can do something. */
    public boolean can(EvaluationAct act) {
        return view.acts().contains(act);
    }

    /** Address of a page or act of this evaluation. */
    public String href(String rest) {
        return frame.href("/evaluations/" + view.reference() + rest);
    }

    /** What the reader has to know about declaring, in a sentence. */
    public String declaring() {
        var code = conflicts == null ? null : conflicts.refusal();
        return code == null
                ? frame.texts().get("evaluation.may-read")
                : ProblemTexts.detail(Problem.of(code), frame.language());
    }

    /** Whether it is known what people of the panel have declared. */
    public boolean knowsDeclarations() {
        return conflicts != null
                && conflicts.record() != null
                && !conflicts.bidders().isEmpty();
    }

    /** What somebody of the panel has declared: {@code interest}, {@code none}, or {@code open} while a bidder is missing. */
    public String declared(EvaluationView.Seat seat) {
        var record = conflicts == null ? null : conflicts.record();
        var own = record == null
                ? List.<ConflictView.Entry>of()
                : record.stream()
                        .filter(entry -> entry.subject().equals(seat.subject()))
                        .toList();
        if (own.stream().anyMatch(ConflictView.Entry::interest)) {
            return "interest";
        }
        return conflicts != null && own.size() >= conflicts.bidders().size() ? "none" : "open";
    }

    /** Whether somebody with an interest holds a place. */
    public boolean mustReplace() {
        return knowsDeclarations()
                && view.seats().stream()
                        .anyMatch(seat -> seat.held() && declared(seat).equals("interest"));
    }

    /** Whether the reader marks, so that there are marks of the reader's own. */
    public boolean marks() {
        return view.status().bidsClosed()
                && view.seats().stream()
                        .anyMatch(seat -> seat.held() && seat.subject().equals(subject));
    }

    /** Whether all marks are in, for those who may read bids. */
    public boolean moderates() {
        return can(EvaluationAct.READ_BIDS) && view.status() != EvaluationStatus.MARKING;
    }

    /** Whether quality is closed, for those who may read bids. */
    public boolean ranks() {
        return moderates() && view.status() != EvaluationStatus.MODERATION;
    }

    /** Whether there can be an award that the reader may read: those who approve it read it without reading bids. */
    public boolean awards() {
        return ranks()
                || can(EvaluationAct.DECLARE)
                        && !can(EvaluationAct.READ_BIDS)
                        && conflicts != null
                        && conflicts.refusal() == null;
    }

    /** Whether bids have a price. */
    public boolean compared() {
        return !scheme().formula().equals("QUALITY_ONLY");
    }

    /** What has to happen next, in words; {@code null} where the page says it elsewhere or nothing has. */
    public @Nullable String next() {
        var texts = frame.texts();
        return switch (view.status()) {
            case MARKING -> texts.get("evaluation.next.marking");
            case MODERATION -> texts.get("evaluation.next.moderation");
            case PRICE_OPENING -> texts.get(compared() ? "evaluation.next.opening" : "evaluation.next.ranked");
            case DRAFT, PUBLISHED, RECOMMENDED, APPROVED, CLOSED, CANCELLED -> null;
        };
    }

    /** Address of a page of this evaluation's panel. */
    public String panel(String rest) {
        return frame.href("/panel/" + view.reference() + rest);
    }

    /** A text of the content in the page's language. */
    public String words(LocalisedText text) {
        return text.resolve(frame.language()).text();
    }

    /** What was typed into a control. */
    public String value(String name) {
        return Objects.requireNonNullElse(typed.get(name), "");
    }

    /** By what bids are judged. */
    public MarkingScheme scheme() {
        return view.content().scheme();
    }

    /** Something that is missing, in a sentence that says where. */
    public String lack(Problem lack) {
        var pointer = Objects.requireNonNullElse(lack.pointer(), "");
        var first = pointer.split("/", 4);
        var key = "evaluation.part." + (first.length > 1 ? first[1] : "")
                + (first.length > 2 && first[1].equals("scheme") ? "." + first[2] : "");
        var texts = frame.texts();
        var part = texts.has(key) ? texts.get(key) : pointer;
        return texts.get("evaluation.lack", part, ProblemTexts.detail(lack, frame.language()));
    }

    /** Places that a new appointment may take over. */
    public List<Option> ended() {
        return view.seats().stream()
                .filter(seat -> !seat.held())
                .map(seat -> Option.of(seat.id().toString(), name(seat), false))
                .toList();
    }

    /** How a person of the panel is called. */
    public String name(EvaluationView.Seat seat) {
        return Objects.requireNonNullElse(seat.name(), seat.subject());
    }
}
