// SPDX-License-Identifier: Apache-2.0
package org.aiplus.inquiry;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.Collectors;
import org.aiplus.evaluation.EvaluationFacts;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.identity.Caller;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.DueJob;

/** An inquiry that nobody has answered by its deadline lapses, and the panel goes on without. */
@Dependent
class LapseInquiries implements DueJob {

    @Inject
    InquiryRepository inquiries;

    @Inject
    Evaluations evaluations;

    @Inject
    Event<DomainEvent> events;

    @Override
    public String name() {
        return "lapse-inquiries";
    }

    @Override
    public void run(Instant now) {
        for (var inquiry : inquiries.due(now)) {
            inquiries.add(inquiry.lapse(Caller.SYSTEM.actor(), now));
            inquiries.flush();
            var facts = evaluations.facts(new EvaluationReference(inquiries.reference(inquiry.evaluationId())));
            events.fire(new InquiryEvent.Lapsed(
                    facts.reference(),
                    facts.title(),
                    inquiry.number(),
                    facts.panel().stream()
                            .map(EvaluationFacts.Place::subject)
                            .collect(Collectors.toUnmodifiableSet())));
        }
    }
}
