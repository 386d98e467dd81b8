// SPDX-License-Identifier: Apache-2.0
package org.aiplus.inquiry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.aiplus.bid.BidPieces;
import org.aiplus.bid.Bids;
import org.aiplus.evaluation.EvaluationFacts;
import org.aiplus.identity.Doer;
import org.aiplus.identity.Doers;
import org.aiplus.shared.CatalogueClock;
import org.jspecify.annotations.Nullable;

/** What the panel and bidders see of inquiries. */
@Dependent
class InquiryViews {

    @Inject
    BidPieces pieces;

    @Inject
    Doers doers;

    @Inject
    CatalogueClock clock;

    /** For the panel, without what leads to the vendor while names are kept back. */
    List<InquiryView> forPanel(EvaluationFacts facts, List<Inquiry> inquiries) {
        var names = doers.of(
                null, inquiries.stream().map(Inquiry::askedBy).distinct().toList());
        var anonymous = Bids.anonymous(facts);
        return inquiries.stream()
                .map(inquiry -> view(facts, inquiry, anonymous, names))
                .toList();
    }

    /** For the bidder, without names of the panel. */
    List<InquiryView> forBidder(EvaluationFacts facts, List<Inquiry> inquiries) {
        return inquiries.stream()
                .map(inquiry -> view(facts, inquiry, false, null))
                .toList();
    }

    private InquiryView view(
            EvaluationFacts facts, Inquiry inquiry, boolean anonymous, @Nullable Map<String, Doer> names) {
        var answer = inquiry.answer();
        var asker = names == null ? null : names.get(inquiry.askedBy());
        return new InquiryView(
                facts.reference(),
                facts.title(),
                facts.language(),
                inquiry.id(),
                inquiry.number(),
                names == null ? null : inquiry.letter(),
                inquiry.criterion(),
                inquiry.gate(),
                inquiry.status(),
                inquiry.question(),
                asker == null ? null : asker.name(),
                inquiry.askedAt(),
                inquiry.dueAt(),
                inquiry.status() == InquiryStatus.ASKED
                        && inquiry.inTime(clock.now())
                        && facts.status().qualityStage(),
                answer == null ? null : answer.text(),
                answer == null ? List.of() : pieces.of(Map.of(inquiry.criterion(), answer), anonymous),
                inquiry.answeredAt(),
                inquiry.version() + 1);
    }
}
