// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.aiplus.assessment.Confidence;
import org.aiplus.bid.BidSheet;
import org.aiplus.calibration.Guidance;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.evaluation.PanelRole;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's own marks, with what there is to mark. Nobody else's are in it.
 *
 * @param title of the evaluation
 * @param stage of the evaluation
 * @param criteriaSet edition of the criteria of the scheme
 * @param role of the caller on the panel
 * @param status of the marks
 * @param submittedAt when they were handed in; {@code null} while they are a draft
 * @param items what the caller judges
 * @param bids what the caller reads; without names where the scheme says so
 * @param marks one for each bid and item, in the order of the bids
 * @param complete how many of them are complete
 * @param colleagues who else marks and whether they are done; nothing of what they mark
 * @param awaitsCalibration whether the caller marks no bid before the calibration exercise is done
 * @param guidance what the panel agreed about samples; nothing for who has not marked them
 * @param version for the next act on the whole
 */
public record MarkSheetView(
        EvaluationReference evaluation,
        String title,
        EvaluationStatus stage,
        @Nullable String criteriaSet,
        PanelRole role,
        MarkSheetStatus status,
        @Nullable Instant submittedAt,
        List<Item> items,
        List<BidSheet> bids,
        List<Mark> marks,
        int complete,
        List<Colleague> colleagues,
        boolean awaitsCalibration,
        List<Guidance> guidance,
        long version) {

    /**
     * Something to be judged.
     *
     * @param gate whether it is passed or failed rather than marked
     * @param weight of the 100 of all quality; nothing for a gate
     * @param passingMark lowest consensus with which a bid stays in, {@code null} for none
     */
    public record Item(
            String code,
            boolean gate,
            BigDecimal weight,
            @Nullable Integer passingMark) {}

    /**
     * One mark of the caller.
     *
     * @param confidence how well the bid proves what it says
     * @param highest mark that this allows
     * @param complete whether nothing is missing
     * @param savedAt when it was saved; {@code null} as long as it is not
     * @param version for the next change; 0 as long as it is not saved
     */
    public record Mark(
            Cell cell,
            Judgement judgement,
            Confidence confidence,
            int highest,
            boolean complete,
            @Nullable Instant savedAt,
            long version) {}

    /**
     * Somebody else on the panel.
     *
     * @param subject of the person
     * @param done whether the marks are handed in
     */
    public record Colleague(String subject, @Nullable String name, PanelRole role, boolean done) {}

    public MarkSheetView {
        items = List.copyOf(items);
        bids = List.copyOf(bids);
        marks = List.copyOf(marks);
        colleagues = List.copyOf(colleagues);
        guidance = List.copyOf(guidance);
    }

    /** Whether anything can be written. */
    public boolean open() {
        return stage == EvaluationStatus.MARKING && status == MarkSheetStatus.DRAFT && !awaitsCalibration;
    }
}
