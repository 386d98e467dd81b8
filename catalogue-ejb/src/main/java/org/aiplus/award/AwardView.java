// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aiplus.approval.ApprovalView;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * The award of an evaluation as those read it whom the conflict wall has let through.
 *
 * @param title of the evaluation
 * @param language of the title
 * @param stage of the evaluation
 * @param status of the award; {@code null} before anything is recommended
 * @param ranked bids in the order of the ranking, those that are out last; empty before there is a ranking
 * @param recommendations all of them, that which counts first
 * @param approval the round about it that was opened last
 * @param notice that which was given last
 * @param objections in the order in which they came
 * @param steps of its life
 * @param contract reference of the contract
 * @param acts what the reader can do
 * @param version for the next act; 0 before anything is recommended
 */
public record AwardView(
        EvaluationReference evaluation,
        String title,
        Language language,
        EvaluationStatus stage,
        @Nullable AwardStatus status,
        List<Ranked> ranked,
        List<Recommended> recommendations,
        @Nullable ApprovalView approval,
        @Nullable AwardNoticeView notice,
        List<ObjectionView> objections,
        List<Step> steps,
        @Nullable String contract,
        Set<AwardAct> acts,
        long version) {

    /**
     * A bid with its place.
     *
     * @param rank from 1; {@code null} for one that is out
     * @param total points of 100; {@code null} for one that is out
     * @param price whole-life price in Hong Kong dollars, {@code null} where none is compared
     */
    public record Ranked(
            String letter,
            UUID vendorId,
            LocalisedText vendor,
            String solution,
            @Nullable Integer rank,
            @Nullable BigDecimal total,
            @Nullable BigDecimal price) {}

    /**
     * What was recommended.
     *
     * @param price whole-life price in Hong Kong dollars, {@code null} where none is compared
     * @param rankingHash SHA-256 of the inputs of the ranking that it rests on, hexadecimal
     * @param by name of the officer, {@code null} where nobody knows it
     */
    public record Recommended(
            int number,
            NewRecommendation said,
            @Nullable BigDecimal price,
            String rankingHash,
            @Nullable String by,
            Instant at) {}

    /**
     * A step.
     *
     * @param by name of the person, {@code null} for the product and where nobody knows it
     */
    public record Step(
            AwardStatus to,
            @Nullable String reason,
            @Nullable String by,
            Instant at) {}

    public AwardView {
        ranked = List.copyOf(ranked);
        recommendations = List.copyOf(recommendations);
        objections = List.copyOf(objections);
        steps = List.copyOf(steps);
        acts = Set.copyOf(acts);
    }
}
