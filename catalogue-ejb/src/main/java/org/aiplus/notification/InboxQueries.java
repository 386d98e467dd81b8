// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads inboxes. Every statement carries the reader and whom the reader is addressed as. */
@Dependent
class InboxQueries {

    /**
     * Whose inbox it is.
     *
     * @param keys {@link AddresseeKey}s of the reader today
     */
    record Reader(String subject, List<String> keys) {}

    /** A notice as one reader finds it. */
    record Line(NoticeContent content, Instant at, boolean overdue, boolean shared, boolean read) {}

    private static final String COLUMNS = """
        select notice.id, notice.code, notice.path, notice.parameters::text, notice.task_key is not null,
               notice.due_at, notice.at, coalesce(notice.due_at < catalogue_now(), false), notice.addressee,
               exists (select 1 from notice_read r where r.notice_id = notice.id and r.subject = ?)
        from notice
        """;

    @PersistenceContext
    EntityManager entityManager;

    /** Open tasks, the most urgent first, after a task that was shown before. */
    List<Line> tasks(Reader reader, @Nullable UUID after, int most) {
        return lines(reader, after, most, """
            where notice.addressee = any (?) and notice.task_key is not null and notice.settled_at is null
              and (? or (coalesce(notice.due_at, 'infinity'), notice.position)
                        > (select coalesce(a.due_at, 'infinity'), a.position from notice a where a.id = ?))
            order by coalesce(notice.due_at, 'infinity'), notice.position
            limit ?\
            """);
    }

    /** News, the newest first, after one that was shown before. */
    List<Line> news(Reader reader, @Nullable UUID after, int most) {
        return lines(reader, after, most, """
            where notice.addressee = any (?) and notice.task_key is null
              and (? or notice.position < (select a.position from notice a where a.id = ?))
            order by notice.position desc
            limit ?\
            """);
    }

    private List<Line> lines(Reader reader, @Nullable UUID after, int most, String condition) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(COLUMNS + condition)) {
                statement.setString(1, reader.subject());
                statement.setArray(2, keys(connection, reader));
                statement.setBoolean(3, after == null);
                statement.setObject(4, after);
                statement.setInt(5, most);
                try (var rows = statement.executeQuery()) {
                    var lines = new ArrayList<Line>();
                    while (rows.next()) {
                        lines.add(line(rows));
                    }
                    return lines;
                }
            }
        });
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                NoticeRepository.content(row),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getBoolean(8),
                !AddresseeKey.isPerson(row.getString(9)),
                row.getBoolean(10));
    }

    /** Counts in one statement; each count stops at the limit. */
    InboxFigures figures(Reader reader) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement("""
                select (select count(*) from (
                            select 1 from notice
                            where addressee = any (?) and task_key is not null and settled_at is null
                            limit ?) open),
                       (select count(*) from (
                            select 1 from notice
                            where addressee = any (?) and task_key is not null and settled_at is null
                              and due_at < catalogue_now()
                            limit ?) late),
                       (select count(*) from (
                            select 1 from notice
                            where addressee = any (?) and task_key is null
                              and not exists (select 1 from notice_read r
                                              where r.notice_id = notice.id and r.subject = ?)
                            limit ?) unread)\
                """)) {
                var keys = keys(connection, reader);
                statement.setArray(1, keys);
                statement.setInt(2, InboxFigures.MOST);
                statement.setArray(3, keys);
                statement.setInt(4, InboxFigures.MOST);
                statement.setArray(5, keys);
                statement.setString(6, reader.subject());
                statement.setInt(7, InboxFigures.MOST);
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    return new InboxFigures(rows.getInt(1), rows.getInt(2), rows.getInt(3));
                }
            }
        });
    }

    private static Array keys(Connection connection, Reader reader) throws SQLException {
        return connection.createArrayOf("text", reader.keys().toArray());
    }
}
