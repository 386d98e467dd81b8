// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.aiplus.identity.Access;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;

/** Makes new drafts. */
@Dependent
class Beginnings {

    @Inject
    Access access;

    @Inject
    Openings openings;

    @Inject
    SubmissionRepository submissions;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /** A new draft that begins with what {@link Openings} finds. */
    SubmissionReference open(NewSubmission command) {
        var reference = submissions.nextReference();
        var opening = openings.open(command, reference);
        var submission = Submission.draft(reference, opening, access.caller().actor(), clock.now());
        submissions.add(submission);
        submissions.add(submission.opened());
        submissions.flush();
        events.fire(new SubmissionEvent.DraftOpened(
                reference,
                opening.vendor(),
                opening.solution(),
                opening.notCopied().size()));
        return reference;
    }
}
