// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The outbox for administrators: what waits, what fails, what was set aside. It shows no message's content. */
@Stateless
@ActsForCaller
public class OutboxService {

    /** Most entries of one part of a list. */
    public static final int MAX_LIMIT = 100;

    @Inject
    OutboxQueries queries;

    @Inject
    OutboxRepository outbox;

    @Inject
    MailSettings settings;

    @Inject
    Event<DomainEvent> events;

    /** How the outbox stands. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public OutboxFigures figures() {
        return queries.figures(settings.configured());
    }

    /**
     * What has not gone out, the newest first.
     *
     * @param state {@code null} for all
     * @param cursor {@link Slice#next()} of the part before, {@code null} for the beginning
     * @param limit most entries wanted, from 1 to {@link #MAX_LIMIT}
     * @throws RuleViolation INVALID_CURSOR
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public Slice<OutboxEntry> list(@Nullable OutboxState state, @Nullable String cursor, int limit) {
        var after = cursor == null
                ? null
                : OutboxEntryId.parse(cursor)
                        .orElseThrow(() -> new RuleViolation(ProblemCode.INVALID_CURSOR))
                        .value();
        var size = Math.max(1, Math.min(limit, MAX_LIMIT));
        var found = queries.entries(state, after, size + 1);
        var shown = found.subList(0, Math.min(size, found.size()));
        return new Slice<>(shown, found.size() > size ? shown.get(size - 1).id().toString() : null);
    }

    /**
     * Has a message or notice tried at once, also when it was set aside. Later messages to the same mailbox may have
     * been sent before it.
     *
     * @throws NotFound when nothing of this id waits; it may have been sent
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public void retry(OutboxEntryId id) {
        if (!outbox.retry(id.value())) {
            throw new NotFound();
        }
        events.fire(new NotificationEvent.Retried(id));
    }
}
