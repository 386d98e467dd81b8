// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.marking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.aiplus.api.request.Versioned;
import org.aiplus.bid.BidSheet;
import org.aiplus.calibration.Guidance;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.evaluation.PanelRole;
import org.aiplus.marking.MarkSheetStatus;
import org.aiplus.marking.MarkSheetView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All marks of the caller. */
@Schema(name = "MarkSheet", description = "All marks of the caller in an evaluation. Nobody else's are in it.")
public record MarkSheetJson(
        @Schema(description = "Reference of the evaluation.", examples = "EV-2026-0001")
        String evaluation,

        @Schema(description = "Stage of the evaluation.") EvaluationStatus stage,

        @Schema(description = "The caller's place on the panel.")
        PanelRole role,

        @Schema(description = "Whether they are a draft or handed in.")
        MarkSheetStatus status,

        @Schema(description = "When they were handed in; absent while they are a draft.") @Nullable
        Instant submittedAt,

        @Schema(description = "What the caller judges.") List<ItemJson> items,

        @Schema(description = "Letters of the bids.") List<String> letters,

        @Schema(description = "One for each bid and item.") List<PanelMarkJson> marks,

        @Schema(description = "How many of them are complete.")
        int complete,

        @Schema(description = "Who else marks and whether they are done.")
        List<ColleagueJson> colleagues,

        @Schema(description = "Whether the caller marks no bid before the calibration exercise is done.")
        boolean awaitsCalibration,

        @Schema(description = "What the panel agreed about samples; nothing for who has not marked them.")
        List<GuidanceJson> guidance,

        @Schema(description = "For handing in; 0 before anything is saved.")
        long version)
        implements Versioned {

    /** Something to be judged. */
    @Schema(name = "MarkItem", description = "Something to be judged.")
    public record ItemJson(
            @Schema(description = "Code of the criterion.", examples = "EAF-01.1")
            String code,

            @Schema(description = "Whether it is passed or failed rather than marked.")
            boolean gate,

            @Schema(description = "Weight of the 100 of all quality; nothing for a gate.")
            BigDecimal weight,

            @Schema(description = "Lowest consensus with which a bid stays in; absent for none.") @Nullable
            Integer passingMark) {

        static ItemJson from(MarkSheetView.Item item) {
            return new ItemJson(item.code(), item.gate(), item.weight(), item.passingMark());
        }
    }

    /** Somebody else on the panel. */
    @Schema(name = "MarkColleague", description = "Somebody else on the panel.")
    public record ColleagueJson(
            @Schema(description = "Subject of the person.") String subject,

            @Schema(description = "Name of the person.") @Nullable
            String name,

            @Schema(description = "Place on the panel.") PanelRole role,

            @Schema(description = "Whether the marks are handed in.")
            boolean done) {

        static ColleagueJson from(MarkSheetView.Colleague colleague) {
            return new ColleagueJson(colleague.subject(), colleague.name(), colleague.role(), colleague.done());
        }
    }

    /** What the panel agreed about a sample. */
    @Schema(
            name = "Guidance",
            description = "What the panel agreed about a sample, for marking under the same criterion.")
    public record GuidanceJson(
            @Schema(description = "Code of the criterion.") String criterion,

            @Schema(description = "Text of the sample.") String sample,

            @Schema(description = "Mark that was agreed, 0 to 4.")
            int mark,

            @Schema(description = "Why.") String reason) {

        static GuidanceJson from(Guidance guidance) {
            return new GuidanceJson(guidance.criterion(), guidance.sample(), guidance.mark(), guidance.reason());
        }
    }

    static MarkSheetJson from(MarkSheetView view) {
        return new MarkSheetJson(
                view.evaluation().value(),
                view.stage(),
                view.role(),
                view.status(),
                view.submittedAt(),
                view.items().stream().map(ItemJson::from).toList(),
                view.bids().stream().map(BidSheet::letter).toList(),
                view.marks().stream().map(PanelMarkJson::from).toList(),
                view.complete(),
                view.colleagues().stream().map(ColleagueJson::from).toList(),
                view.awaitsCalibration(),
                view.guidance().stream().map(GuidanceJson::from).toList(),
                view.version());
    }
}
