// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.award;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.api.request.Versioned;
import org.aiplus.award.AwardAct;
import org.aiplus.award.AwardStatus;
import org.aiplus.award.AwardView;
import org.aiplus.evaluation.EvaluationStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The award of an evaluation. */
@Schema(name = "Award", description = "The award of an evaluation, from its recommendation to a contract.")
public record AwardJson(
        @Schema(description = "Reference of the evaluation.", examples = "EV-2026-0001")
        String evaluation,

        @Schema(description = "Stage of the evaluation.") EvaluationStatus stage,

        @Schema(description = "How far the award is; absent before anything is recommended.") @Nullable
        AwardStatus status,

        @Schema(description = "Bids in the order of the ranking; empty before there is one.")
        List<RankedJson> ranked,

        @Schema(description = "What was recommended, that which counts first.")
        List<RecommendationJson> recommendations,

        @Schema(description = "Reference of the round of approval that was opened last.") @Nullable
        String approval,

        @Schema(description = "The notice that was given last.") @Nullable
        AwardNoticeJson notice,

        @Schema(description = "In the order in which they came.")
        List<ObjectionJson> objections,

        @Schema(description = "Reference of the contract.", examples = "CT-2026-0001") @Nullable
        String contract,

        @Schema(description = "What the caller can do.") List<AwardAct> acts,

        @Schema(description = "Grows with each change; 0 before anything is recommended.")
        long version)
        implements Versioned {

    /** A bid with its place. */
    @Schema(name = "AwardRanked", description = "A bid with its place in the ranking.")
    public record RankedJson(
            @Schema(description = "Letter of the bid.", examples = "A")
            String letter,

            @Schema(description = "Whose it is.") Map<String, TextJson> vendor,

            @Schema(description = "Reference of the entry that is offered.")
            String solution,

            @Schema(description = "From 1; absent for one that is out.") @Nullable
            Integer rank,

            @Schema(description = "Points of 100; absent for one that is out.") @Nullable
            BigDecimal total,

            @Schema(description = "Whole-life price in Hong Kong dollars.") @Nullable
            BigDecimal price) {}

    /** What was recommended. */
    @Schema(name = "Recommendation", description = "What an officer has recommended.")
    public record RecommendationJson(
            @Schema(description = "Counts up.") int number,

            @Schema(description = "What it says.") NewRecommendationJson content,

            @Schema(description = "Whole-life price in Hong Kong dollars.") @Nullable
            BigDecimal price,

            @Schema(description = "SHA-256 of the inputs of the ranking that it rests on, hexadecimal.")
            String rankingHash,

            @Schema(description = "Name of the officer.") @Nullable
            String recommendedBy,

            @Schema(description = "When.") Instant recommendedAt) {

        static RecommendationJson from(AwardView.Recommended one) {
            var said = one.said();
            return new RecommendationJson(
                    one.number(),
                    new NewRecommendationJson(
                            said.language().tag(),
                            said.letter(),
                            said.deviation(),
                            said.reasons(),
                            said.risks(),
                            said.conditions()),
                    one.price(),
                    one.rankingHash(),
                    one.by(),
                    one.at());
        }
    }

    static AwardJson from(AwardView view) {
        var approval = view.approval();
        return new AwardJson(
                view.evaluation().value(),
                view.stage(),
                view.status(),
                view.ranked().stream()
                        .map(one -> new RankedJson(
                                one.letter(),
                                TextJson.from(one.vendor()),
                                one.solution(),
                                one.rank(),
                                one.total(),
                                one.price()))
                        .toList(),
                view.recommendations().stream().map(RecommendationJson::from).toList(),
                approval == null ? null : approval.reference().value(),
                AwardNoticeJson.fromOptional(view.notice()),
                view.objections().stream().map(ObjectionJson::from).toList(),
                view.contract(),
                view.acts().stream().sorted().toList(),
                view.version());
    }
}
