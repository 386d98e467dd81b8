// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.marking;

import java.util.List;
import java.util.Map;
import org.aiplus.bid.BidSheet;
import org.aiplus.calibration.Guidance;
import org.aiplus.marking.Judgement;
import org.aiplus.marking.MarkSheetView;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * One bid under one criterion, to be marked beside what the bid says.
 *
 * @param judgement what is saved, or what was typed when something was wrong with it
 * @param kinds names of kinds of evidence, by code
 * @param previous letter and criterion of the mark before this one, {@code null} for the first
 * @param next letter and criterion of the next mark, {@code null} for the last
 */
public record MarkPage(
        PageFrame frame,
        MarkSheetView view,
        MarkSheetView.Item item,
        MarkSheetView.Mark mark,
        Judgement judgement,
        CriterionWords.Words words,
        BidSheet bid,
        Map<String, String> kinds,
        @Nullable String previous,
        @Nullable String next,
        List<FieldError> errors)
        implements Page {

    public MarkPage {
        kinds = Map.copyOf(kinds);
        errors = List.copyOf(errors);
    }

    /** Address of the page. */
    public String address() {
        return frame.href(
                "/panel/" + view.evaluation() + "/marks/" + mark.cell().letter() + "/" + item.code());
    }

    /** Address of another mark. */
    public String address(String other) {
        return frame.href("/panel/" + view.evaluation() + "/marks/" + other);
    }

    /** Address of the grid. */
    public String sheet() {
        return frame.href("/panel/" + view.evaluation() + "/sheet");
    }

    /** What can be chosen. */
    public List<Option> options() {
        return JudgementForm.options(frame.texts(), words, item.gate(), mark.highest(), judgement);
    }

    /** What can be chosen for a demonstration. */
    public List<Option> demonstration() {
        return JudgementForm.demonstration(frame.texts(), words, judgement);
    }

    /** The reason that is typed. */
    public String reason() {
        var words = judgement.reason();
        return words == null ? "" : words;
    }

    /** How well the bid proves what it says, in words. */
    public String confidence() {
        return frame.texts().of("marking.confidence", mark.confidence().name());
    }

    /** What the panel agreed about samples under this criterion. */
    public List<Guidance> guidance() {
        return view.guidance().stream()
                .filter(one -> one.criterion().equals(item.code()))
                .toList();
    }

    /** Address of the calibration exercise. */
    public String calibration() {
        return frame.href("/panel/" + view.evaluation() + "/calibration");
    }
}
