// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import java.time.Instant;
import java.util.List;
import org.aiplus.evaluation.EvaluationView;
import org.aiplus.evaluation.PanelRole;
import org.aiplus.marking.ConsensusView;
import org.aiplus.ranking.RankingInput;
import org.aiplus.ranking.RankingResult;
import org.aiplus.ranking.SectionShare;
import org.aiplus.ranking.WeightStability;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * The report of an evaluation, from what was set up to what was awarded. What people have written about their interests is not in
 * it, and neither is what bids answer.
 *
 * @param evaluation what was set up and fixed
 * @param panel who sat on the panel and what they have declared, in a word
 * @param bids by letter, with their vendors and hashes
 * @param points marks and consensus, in the order of criteria and letters
 * @param input all that the ranking was computed from
 * @param result the ranking
 * @param sections what bids reached in each section of the scheme
 * @param stability how far the weights may move before somebody else wins
 * @param inputHash SHA-256 of the inputs of the ranking, hexadecimal
 * @param computedAt when it was computed
 * @param award recommendation, approvals, notice, objections and contract
 * @param at when the report was made
 */
public record AwardReport(
        EvaluationView evaluation,
        List<Judge> panel,
        List<Offer> bids,
        List<ConsensusView.Point> points,
        RankingInput input,
        RankingResult result,
        List<SectionShare> sections,
        WeightStability stability,
        String inputHash,
        Instant computedAt,
        AwardView award,
        Instant at) {

    /**
     * A bid, without its answers.
     *
     * @param vendor whose it is; {@code null} where it is kept back
     * @param solution reference of the entry that is offered; {@code null} where it is kept back
     * @param hash SHA-256 of all that was handed in, hexadecimal
     */
    public record Offer(
            String letter,
            @Nullable LocalisedText vendor,
            @Nullable String solution,
            @Nullable Integer revision,
            String hash) {}

    /**
     * Somebody who sat on the panel.
     *
     * @param name {@code null} where nobody knows it
     * @param declared what was declared about the bidders; {@code null} for nothing
     * @param ended whether the place has ended
     */
    public record Judge(
            @Nullable String name,
            PanelRole role,
            String division,
            @Nullable Declared declared,
            boolean ended) {}

    /** What somebody has declared, in a word. */
    public enum Declared {
        /** Nothing to do with any bidder. */
        NO_INTEREST,
        /** Something to do with one of them; whoever declares it reads no bid. */
        INTEREST
    }

    public AwardReport {
        panel = List.copyOf(panel);
        bids = List.copyOf(bids);
        points = List.copyOf(points);
        sections = List.copyOf(sections);
    }
}
