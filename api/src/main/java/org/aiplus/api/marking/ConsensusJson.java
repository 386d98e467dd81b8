// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.marking;

import java.math.BigDecimal;
import java.util.List;
import org.aiplus.assessment.Confidence;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.marking.ConsensusView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All marks of a panel and what it has come to. */
@Schema(name = "Consensus", description = "All marks of a panel and what it has come to.")
public record ConsensusJson(
        @Schema(description = "Reference of the evaluation.", examples = "EV-2026-0001")
        String evaluation,

        @Schema(description = "Stage of the evaluation.") EvaluationStatus stage,

        @Schema(description = "What is to be settled, by spread times weight.")
        List<PointJson> points,

        @Schema(description = "How many points have no consensus.")
        int open,

        @Schema(description = "How far the markers agree.") MarkAgreementJson agreement,

        @Schema(description = "SHA-256 of the consensus, hexadecimal.")
        String digest,

        @Schema(description = "Names of those who stand by this consensus.")
        List<String> agreed) {

    /** One bid under one criterion. */
    @Schema(name = "ConsensusPoint", description = "One bid under one criterion.")
    public record PointJson(
            @Schema(description = "Letter of the bid.") String letter,

            @Schema(description = "Code of the criterion.") String criterion,

            @Schema(description = "Whether it is passed or failed rather than marked.")
            boolean gate,

            @Schema(description = "Weight of the 100 of all quality.")
            BigDecimal weight,

            @Schema(description = "What each person gave.") List<GivenJson> marks,

            @Schema(description = "Highest mark less lowest; 1 for a gate about which people differ.")
            int spread,

            @Schema(description = "How well the bid proves what it says.")
            Confidence confidence,

            @Schema(description = "What the panel has come to; empty as long as it has not.")
            NewJudgementJson consensus,

            @Schema(description = "Whether a consensus needs words.")
            boolean needsReason,

            @Schema(description = "For If-Match of the next change; 0 as long as there is no consensus.")
            long version) {

        /** A point, as the interface shows it. */
        public static PointJson from(ConsensusView.Point point) {
            return new PointJson(
                    point.cell().letter(),
                    point.cell().criterion(),
                    point.gate(),
                    point.weight(),
                    point.marks().stream().map(GivenJson::from).toList(),
                    point.spread(),
                    point.confidence(),
                    NewJudgementJson.from(point.consensus()),
                    point.needsReason(),
                    point.version());
        }
    }

    /** A mark that somebody gave. */
    @Schema(name = "GivenMark", description = "A mark that somebody gave.")
    public record GivenJson(
            @Schema(description = "Name of the person.") @Nullable
            String marker,

            @Schema(description = "What the person thought.")
            NewJudgementJson judgement) {

        static GivenJson from(ConsensusView.Given given) {
            return new GivenJson(given.marker(), NewJudgementJson.from(given.judgement()));
        }
    }

    static ConsensusJson from(ConsensusView view) {
        return new ConsensusJson(
                view.evaluation().value(),
                view.stage(),
                view.points().stream().map(PointJson::from).toList(),
                view.open(),
                MarkAgreementJson.from(view.agreement()),
                view.digest(),
                view.agreed());
    }
}
