// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.marking;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.marking.ConsensusView;
import org.aiplus.marking.Judgement;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/** All marks of a panel, first what its people are furthest apart about, and what the panel has come to. */
public record ConsensusPage(
        PageFrame frame, ConsensusView view, Map<String, CriterionWords.Words> words, List<FieldError> errors)
        implements Page {

    public ConsensusPage {
        words = Map.copyOf(words);
        errors = List.copyOf(errors);
    }

    /** Address of the page. */
    public String address() {
        return frame.href("/panel/" + view.evaluation() + "/moderation");
    }

    /** Address of one point. */
    public String address(ConsensusView.Point point) {
        return frame.href("/panel/" + view.evaluation() + "/points/"
                + point.cell().letter() + "/" + point.cell().criterion());
    }

    /** Name of a criterion. */
    public String name(ConsensusView.Point point) {
        return CriterionWords.find(words, point.cell().criterion()).name();
    }

    /** A judgement in a few characters. */
    public String shown(Judgement judgement) {
        return shown(frame, judgement);
    }

    static String shown(PageFrame frame, Judgement judgement) {
        var passed = judgement.passed();
        if (passed != null) {
            return frame.texts().get(passed ? "marking.passed" : "marking.failed");
        }
        var number = judgement.mark();
        return number == null ? frame.texts().get("marking.open") : String.valueOf(number);
    }

    /** What everybody gave, in a line. */
    public String given(ConsensusView.Point point) {
        return point.marks().stream()
                .map(given ->
                        Objects.requireNonNullElse(given.marker(), given.subject()) + " " + shown(given.judgement()))
                .collect(Collectors.joining(frame.texts().get("marking.list")));
    }

    /** Whether quality can be closed now by the reader. */
    public boolean mayClose() {
        return view.leads() && view.open() == 0 && !view.agreed().isEmpty();
    }

    /** What has to happen next, in words; {@code null} once quality is closed. */
    public @Nullable String next() {
        if (!open()) {
            return null;
        }
        var texts = frame.texts();
        if (view.open() > 0) {
            return texts.get(view.leads() ? "marking.next.settle" : "marking.next.chair", view.open());
        }
        if (view.agreed().isEmpty()) {
            return texts.get(view.mayAgree() ? "marking.next.agree" : "marking.next.second");
        }
        return texts.get(view.leads() ? "marking.next.close" : "marking.next.chair-closes");
    }

    /** Whether the moderation goes on. */
    public boolean open() {
        return view.stage() == EvaluationStatus.MODERATION;
    }

    /** Who stands by the consensus, in a line. */
    public String agreed() {
        return String.join(frame.texts().get("marking.list"), view.agreed());
    }
}
