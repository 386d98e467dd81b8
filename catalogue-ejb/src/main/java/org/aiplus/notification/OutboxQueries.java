// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the outbox for administrators. */
@Dependent
class OutboxQueries {

    private static final String ENTRIES = """
        select * from (
            select id, true as mail, code, recipient, queued_at, attempts, next_attempt_at, last_error, set_aside_at
            from mail where sent_at is null
            union all
            select id, false, code, addressee, next_attempt_at, attempts, next_attempt_at, last_error, set_aside_at
            from notice where handed_out_at is null) entry
        """;

    @PersistenceContext
    EntityManager entityManager;

    OutboxFigures figures(boolean configured) {
        var row = (Object[]) entityManager.createNativeQuery("""
            select (select count(*) from notice where handed_out_at is null and set_aside_at is null),
                   waiting.all_of_them, waiting.failing,
                   (select count(*) from mail where set_aside_at is not null)
                       + (select count(*) from notice where handed_out_at is null and set_aside_at is not null),
                   waiting.oldest, server.unreachable_since, server.last_error
            from mail_server server,
                 (select count(*) as all_of_them, count(*) filter (where attempts > 0) as failing,
                         min(queued_at) as oldest
                  from mail where sent_at is null and set_aside_at is null) waiting\
            """).getSingleResult();
        return new OutboxFigures(
                configured,
                (Long) row[0],
                (Long) row[1],
                (Long) row[2],
                (Long) row[3],
                (Instant) row[4],
                (Instant) row[5],
                (String) row[6]);
    }

    /** Entries, the newest first, after one that was shown before. */
    List<OutboxEntry> entries(@Nullable OutboxState state, @Nullable UUID after, int most) {
        var query = entityManager.createNativeQuery(ENTRIES
                + " where " + condition(state)
                + (after == null ? "" : " and id < :after")
                + " order by id desc");
        if (after != null) {
            query.setParameter("after", after);
        }
        List<?> rows = query.setMaxResults(most).getResultList();
        return rows.stream().map(row -> entry((Object[]) row)).toList();
    }

    private static String condition(@Nullable OutboxState state) {
        if (state == null) {
            return "true";
        }
        return switch (state) {
            case WAITING -> "set_aside_at is null and attempts = 0";
            case FAILING -> "set_aside_at is null and attempts > 0";
            case SET_ASIDE -> "set_aside_at is not null";
        };
    }

    private static OutboxEntry entry(Object[] row) {
        var setAside = row[8] != null;
        var attempts = (Integer) row[5];
        var state = setAside ? OutboxState.SET_ASIDE : attempts > 0 ? OutboxState.FAILING : OutboxState.WAITING;
        return new OutboxEntry(
                new OutboxEntryId((UUID) row[0]),
                (boolean) row[1],
                (String) row[2],
                (String) row[3],
                state,
                (Instant) row[4],
                attempts,
                setAside ? null : (Instant) row[6],
                (String) row[7]);
    }
}
