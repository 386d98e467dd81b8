// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.marking;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.evaluation.PanelRole;
import org.aiplus.marking.Cell;
import org.aiplus.marking.MarkSheetStatus;
import org.aiplus.marking.MarkSheetView;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/** The reader's own marks as a grid of bids and criteria. */
public record SheetPage(
        PageFrame frame, MarkSheetView view, Map<String, CriterionWords.Words> words, List<FieldError> errors)
        implements Page {

    public SheetPage {
        words = Map.copyOf(words);
        errors = List.copyOf(errors);
    }

    /** Address of the page. */
    public String address() {
        return frame.href("/panel/" + view.evaluation() + "/sheet");
    }

    /** Address of one mark. */
    public String address(String letter, String criterion) {
        return frame.href("/panel/" + view.evaluation() + "/marks/" + letter + "/" + criterion);
    }

    /** The reader's mark. */
    public MarkSheetView.Mark mark(String letter, String criterion) {
        var cell = new Cell(letter, criterion);
        return view.marks().stream()
                .filter(mark -> mark.cell().equals(cell))
                .findFirst()
                .orElseThrow();
    }

    /** A mark in a few characters. */
    public String shown(MarkSheetView.Mark mark) {
        var judgement = mark.judgement();
        var passed = judgement.passed();
        if (passed != null) {
            return frame.texts().get(passed ? "marking.passed" : "marking.failed");
        }
        var number = judgement.mark();
        return number == null ? frame.texts().get("marking.open") : String.valueOf(number);
    }

    /** Name of a criterion. */
    public String name(String code) {
        return CriterionWords.find(words, code).name();
    }

    /** Whether everything can be handed in. */
    public boolean maySubmit() {
        return view.open()
                && !view.marks().isEmpty()
                && view.complete() == view.marks().size();
    }

    /** Whether the reader, as chair, can open somebody's marks again. */
    public boolean mayReopen(MarkSheetView.Colleague colleague) {
        return view.role() == PanelRole.CHAIR && colleague.done() && view.stage() == EvaluationStatus.MARKING;
    }

    /** Whether the reader's marks are handed in. */
    public boolean submitted() {
        return view.status() == MarkSheetStatus.SUBMITTED;
    }

    /** Name of a person; the subject where it is not known. */
    public String name(MarkSheetView.Colleague colleague) {
        return Objects.requireNonNullElse(colleague.name(), colleague.subject());
    }
}
