// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.aiplus.identity.Access;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.Slice;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/**
 * Everybody's own inbox: what is addressed to the person, to a role that their present token names, or to the members of
 * a vendor of which they are a member today. Nobody reads another's.
 */
@Stateless
@ActsForCaller
public class InboxService {

    /** Most items of one part of a list. */
    public static final int MAX_LIMIT = 100;

    @Inject
    Access access;

    @Inject
    InboxQueries queries;

    @Inject
    InboxRepository inboxes;

    @Inject
    Event<DomainEvent> events;

    /**
     * What waits in the caller's inbox.
     *
     * @throws RuleViolation NOT_SIGNED_IN for a visitor
     */
    @PermitAll
    public InboxFigures figures() {
        return queries.figures(reader());
    }

    /**
     * A part of the caller's inbox.
     *
     * @param language in which it is read
     * @param cursor {@link Slice#next()} of the part before, {@code null} for the beginning
     * @param limit most items wanted, from 1 to {@link #MAX_LIMIT}
     * @throws RuleViolation NOT_SIGNED_IN for a visitor, INVALID_CURSOR
     */
    @PermitAll
    public Slice<InboxItem> list(InboxPart part, Language language, @Nullable String cursor, int limit) {
        var reader = reader();
        var after = after(reader, cursor);
        var size = Math.max(1, Math.min(limit, MAX_LIMIT));
        var found = part == InboxPart.TASKS
                ? queries.tasks(reader, after, size + 1)
                : queries.news(reader, after, size + 1);
        var shown = found.subList(0, Math.min(size, found.size()));
        return new Slice<>(
                shown.stream().map(line -> item(line, language)).toList(),
                found.size() > size ? shown.get(size - 1).content().id().toString() : null);
    }

    /**
     * Marks one item of the caller's inbox as read; it may be so already.
     *
     * @throws RuleViolation NOT_SIGNED_IN for a visitor
     * @throws NotFound when the caller's inbox has no such item
     */
    @PermitAll
    public void markRead(NoticeId id) {
        var reader = reader();
        if (!inboxes.has(reader, id.value())) {
            throw new NotFound();
        }
        inboxes.markRead(reader, id.value());
    }

    /**
     * Marks an item of the caller's inbox and all older news as read: what came since the caller looked stays unread.
     *
     * @throws RuleViolation NOT_SIGNED_IN for a visitor
     * @throws NotFound when the caller's inbox has no such item
     */
    @PermitAll
    public void markReadUpTo(NoticeId id) {
        var reader = reader();
        if (!inboxes.has(reader, id.value())) {
            throw new NotFound();
        }
        inboxes.markReadUpTo(reader, id.value());
    }

    /**
     * How the caller wants to hear by mail.
     *
     * @throws RuleViolation NOT_SIGNED_IN for a visitor
     */
    @PermitAll
    public MailPreferences preferences() {
        return inboxes.preferences(access.requireSignedIn()).orElse(MailPreferences.USUAL);
    }

    /**
     * Chooses how the caller wants to hear by mail.
     *
     * @param chosen with the version that the caller has read
     * @throws RuleViolation NOT_SIGNED_IN for a visitor
     * @throws StaleRevision when the choice was changed since
     */
    @PermitAll
    public MailPreferences choose(MailPreferences chosen) {
        var subject = access.requireSignedIn();
        if (!inboxes.choose(subject, chosen)) {
            throw new StaleRevision();
        }
        events.fire(new NotificationEvent.PreferencesChosen(subject));
        return preferences();
    }

    private InboxQueries.Reader reader() {
        var subject = access.requireSignedIn();
        return new InboxQueries.Reader(subject, AddresseeKey.of(access.caller()));
    }

    /** A cursor names an item of this inbox, so that a foreign id cannot be told from one that never was. */
    private @Nullable UUID after(InboxQueries.Reader reader, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        return NoticeId.parse(cursor)
                .map(NoticeId::value)
                .filter(id -> inboxes.has(reader, id))
                .orElseThrow(() -> new RuleViolation(ProblemCode.INVALID_CURSOR));
    }

    private static InboxItem item(InboxQueries.Line line, Language language) {
        var content = line.content();
        return new InboxItem(
                new NoticeId(content.id()),
                content.code(),
                NoticeTexts.subject(content, language),
                NoticeTexts.body(content, language),
                NoticeTexts.task(content, language).orElse(null),
                content.path(),
                line.at(),
                content.due(),
                line.overdue(),
                line.shared(),
                line.read());
    }
}
