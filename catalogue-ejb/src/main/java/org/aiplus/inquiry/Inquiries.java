// SPDX-License-Identifier: Apache-2.0
package org.aiplus.inquiry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.aiplus.bid.BidContent;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.identity.SecondWall;

/** What bidders have answered, for features that judge bids. */
@Dependent
public class Inquiries {

    @Inject
    Evaluations evaluations;

    @Inject
    InquiryRepository inquiries;

    @Inject
    SecondWall secondWall;

    /**
     * An answer that came in time.
     *
     * @param letter of the bid
     * @param criterion code of the criterion
     * @param gate whether it is the cure of a gate
     */
    public record Answered(String letter, String criterion, boolean gate, BidContent.BidResponse answer) {}

    /** Whether somebody can still answer, so that quality is not closed. */
    public boolean waiting(EvaluationReference reference) {
        return all(reference).stream().anyMatch(inquiry -> inquiry.status() == InquiryStatus.ASKED);
    }

    /** Everything that was answered in time, for the product itself. */
    public List<Answered> asSystem(EvaluationReference reference) {
        var answered = new ArrayList<Answered>();
        for (var inquiry : all(reference)) {
            var answer = inquiry.answer();
            if (answer != null) {
                answered.add(new Answered(inquiry.letter(), inquiry.criterion(), inquiry.gate(), answer));
            }
        }
        return answered;
    }

    private List<Inquiry> all(EvaluationReference reference) {
        var found = new ArrayList<Inquiry>();
        var id = evaluations.facts(reference).id();
        secondWall.asSystem(() -> found.addAll(inquiries.of(id)));
        return found;
    }
}
