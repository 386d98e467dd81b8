// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import java.math.BigDecimal;
import java.util.List;
import org.aiplus.agreement.MarkAgreement;
import org.aiplus.assessment.Confidence;
import org.aiplus.bid.BidSheet;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.EvaluationStatus;
import org.jspecify.annotations.Nullable;

/**
 * All marks of a panel and what it has come to.
 *
 * @param title of the evaluation
 * @param stage of the evaluation
 * @param compared whether prices are opened and compared once quality is closed
 * @param criteriaSet edition of the criteria of the scheme
 * @param bids without names where the scheme says so
 * @param points what is to be settled: first what people are furthest apart about, by spread times weight
 * @param open how many points have no consensus
 * @param agreement how far the markers agree
 * @param digest SHA-256 of the consensus, hexadecimal; it names what people agree to
 * @param agreed names of those who stand by this consensus
 * @param leads whether the caller leads the moderation now
 * @param mayAgree whether the caller can say to stand by it now
 */
public record ConsensusView(
        EvaluationReference evaluation,
        String title,
        EvaluationStatus stage,
        boolean compared,
        @Nullable String criteriaSet,
        List<BidSheet> bids,
        List<Point> points,
        int open,
        MarkAgreement agreement,
        String digest,
        List<String> agreed,
        boolean leads,
        boolean mayAgree) {

    /**
     * One bid under one criterion.
     *
     * @param gate whether it is passed or failed rather than marked
     * @param marks of the people, in the order of their names
     * @param spread highest mark less lowest; 1 for a gate about which people differ
     * @param weighted spread times weight, by which points are ordered
     * @param confidence how well the bid proves what it says
     * @param highest consensus that this allows
     * @param consensus what the panel has come to, {@link Judgement#OPEN} as long as it has not
     * @param needsReason whether a consensus needs words
     * @param version for the next change; 0 as long as there is no consensus
     */
    public record Point(
            Cell cell,
            boolean gate,
            BigDecimal weight,
            List<Given> marks,
            int spread,
            BigDecimal weighted,
            Confidence confidence,
            int highest,
            Judgement consensus,
            boolean needsReason,
            long version) {

        public Point {
            marks = List.copyOf(marks);
        }

        /** Whether the panel has come to something. */
        public boolean settled() {
            return consensus.value() != null;
        }
    }

    /**
     * A mark that somebody gave.
     *
     * @param marker name of the person
     */
    public record Given(String subject, @Nullable String marker, Judgement judgement) {}

    public ConsensusView {
        bids = List.copyOf(bids);
        points = List.copyOf(points);
        agreed = List.copyOf(agreed);
    }
}
