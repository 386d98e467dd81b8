// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Objects;
import org.aiplus.identity.Access;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.RuleViolation;
import org.aiplus.vendor.VendorStanding;

/** Hands a draft in: what is complete becomes a snapshot that nobody changes any more. */
@Dependent
class HandIn {

    @Inject
    Access access;

    @Inject
    SubmissionRepository submissions;

    @Inject
    ContentChecks checks;

    @Inject
    VendorStanding standing;

    @Inject
    ServiceTimes serviceTimes;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Hands it in.
     *
     * @return number of the snapshot
     * @throws RuleViolation with everything that the content and the vendor lack; TRANSITION_NOT_ALLOWED when it is handed in
     *     already; CLOCK_BEHIND
     */
    int submit(Submission submission) {
        submission.requireEditable();
        var canonical = canonical(submission);
        var at = clock.nowForDeadline();
        var actor = access.caller().actor();
        submissions.add(submission.submit(actor, at, serviceTimes.due(Step.TAKE_INTO_REVIEW, at)));
        var snapshot = new Snapshot(submission, canonical, actor, at);
        submissions.add(snapshot);
        submissions.openMessages(submission.id()).forEach(wish -> wish.resolve(actor, at));
        submissions.flush();
        events.fire(new SubmissionEvent.Submitted(
                submission.reference(),
                submission.vendor(),
                snapshot.number(),
                snapshot.view().sha256(),
                submission.due()));
        return snapshot.number();
    }

    private SubmissionContent canonical(Submission submission) {
        var checked = checks.complete(submission.content().tree());
        var problems = new ArrayList<>(checked.problems());
        problems.addAll(standing.maySubmit(submission.vendor()));
        RuleViolation.throwIfAny(problems);
        return checks.canonical(Objects.requireNonNull(checked.content()));
    }
}
