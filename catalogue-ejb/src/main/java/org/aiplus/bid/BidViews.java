// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bid;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.evaluation.EvaluationFacts;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.json.Problems;
import org.aiplus.ranking.PriceFormula;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Makes what a vendor reads of its bid. */
@Dependent
class BidViews {

    @Inject
    BidRepository bids;

    /** What keeps a bid from being handed in. */
    Problems lacks(EvaluationFacts facts, Bid bid) {
        var problems = new Problems();
        BidRules.requireComplete(bid.content(), facts.scheme(), true, problems);
        if (bid.sealedPrice() == null
                && PriceFormula.valueOf(facts.scheme().formula()).comparesPrices()) {
            problems.add("/prices", ProblemCode.REQUIRED);
        }
        return problems;
    }

    BidView view(EvaluationFacts facts, @Nullable Bid bid, Instant now) {
        var closesAt = Objects.requireNonNull(facts.closesAt());
        var open = Evaluations.takesBids(facts, now);
        if (bid == null) {
            var content = new BidContent(facts.language(), null, Map.of());
            return new BidView(
                    facts.reference(),
                    BidStatus.DRAFT,
                    content,
                    null,
                    closesAt,
                    open,
                    List.of(),
                    null,
                    false,
                    List.of(),
                    now,
                    0);
        }
        var handedIn = bids.submissions(bid.id());
        var counting = handedIn.stream()
                .filter(one -> one.id().equals(bid.submissionId()))
                .findFirst();
        return new BidView(
                facts.reference(),
                bid.status(),
                bid.content(),
                bid.priceHash(),
                closesAt,
                open,
                handedIn.stream().map(BidSubmission::receipt).toList(),
                counting.map(one -> one.receipt().number()).orElse(null),
                counting.isPresent() && !counting.get().says(bid),
                lacks(facts, bid).list(),
                bid.savedAt(),
                bid.version());
    }
}
