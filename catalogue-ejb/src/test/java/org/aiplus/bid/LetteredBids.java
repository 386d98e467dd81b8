// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bid;

import org.aiplus.evaluation.EvaluationEvent;
import org.aiplus.evaluation.Tender;

/** Lets a tender take bids, for tests of features on top. */
public final class LetteredBids {

    private LetteredBids() {}

    public static void in(Tender tender) {
        tender.takingBids(beans -> beans.get(LetterBids.class), beans -> tender.events.all().stream()
                .filter(EvaluationEvent.BidsClosed.class::isInstance)
                .map(EvaluationEvent.BidsClosed.class::cast)
                .reduce((earlier, later) -> later)
                .ifPresent(beans.get(LetterBids.class)::closed));
    }
}
