// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The messages that wait, and what became of them. */
@Dependent
class MailRepository {

    /** Code of a daily summary among the codes of notices. */
    static final String DIGEST = "digest";

    @PersistenceContext
    EntityManager entityManager;

    /** Puts one notice for one reader into the outbox. */
    void add(Recipient recipient, NoticeContent notice) {
        add(notice.code(), recipient, notice.id());
    }

    /** Puts a daily summary into the outbox. */
    UUID addDigest(Recipient recipient) {
        return add(DIGEST, recipient, null);
    }

    private UUID add(String code, Recipient recipient, @Nullable UUID notice) {
        var id = Ids.next();
        var language = recipient.language();
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement("""
                insert into mail (id, code, recipient, subject, language, notice_id)
                values (?, ?, ?, ?, ?, ?)\
                """)) {
                statement.setObject(1, id);
                statement.setString(2, code);
                statement.setString(3, recipient.email());
                statement.setString(4, recipient.subject());
                statement.setString(5, language == null ? null : language.name());
                statement.setObject(6, notice);
                statement.executeUpdate();
            }
        });
        return id;
    }

    /**
     * Takes the oldest message whose turn it is; nobody else takes it until the transaction ends. One that has to wait
     * holds up later ones to the same mailbox and nobody else's.
     */
    Optional<OutboxMail> take() {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement("""
                select id, code, recipient, language, subject is not null, queued_at, attempts
                from mail
                where sent_at is null and set_aside_at is null and next_attempt_at <= clock_timestamp()
                  and not exists (select 1 from mail earlier
                                  where earlier.recipient = mail.recipient
                                    and earlier.sent_at is null and earlier.set_aside_at is null
                                    and earlier.position < mail.position)
                order by position limit 1
                for update skip locked\
                """);
                    var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(mail(connection, rows)) : Optional.empty();
            }
        });
    }

    private static OutboxMail mail(Connection connection, ResultSet row) throws SQLException {
        var id = row.getObject(1, UUID.class);
        var language = row.getString(4);
        return new OutboxMail(
                id,
                DIGEST.equals(row.getString(2)),
                row.getString(3),
                language == null ? null : Language.valueOf(language),
                row.getBoolean(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getInt(7),
                notices(connection, id));
    }

    private static List<NoticeContent> notices(Connection connection, UUID mail) throws SQLException {
        try (var statement = connection.prepareStatement("""
            select notice.id, code, path, parameters::text, task_key is not null, due_at
            from notice
            where id in (select notice_id from mail where id = ? union all
                         select notice_id from digest_item where mail_id = ?)
            order by task_key is null, due_at nulls last, position\
            """)) {
            statement.setObject(1, mail);
            statement.setObject(2, mail);
            try (var rows = statement.executeQuery()) {
                var notices = new ArrayList<NoticeContent>();
                while (rows.next()) {
                    notices.add(NoticeRepository.content(rows));
                }
                return notices;
            }
        }
    }

    /** Talking to a mail server takes longer than an idle transaction may last elsewhere. */
    void allowForTheServer() {
        entityManager
                .createNativeQuery("select set_config('idle_in_transaction_session_timeout', '180s', true)")
                .getSingleResult();
    }

    void sent(UUID id) {
        entityManager
                .createNativeQuery("update mail set sent_at = clock_timestamp(), last_error = null where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Notes that it was not taken, and when to try again; after the last attempt it is set aside. */
    void failed(UUID id, String error, BackOff backOff) {
        entityManager
                .createNativeQuery("""
                    update mail
                    set attempts = attempts + 1, last_error = :error,
                        next_attempt_at = clock_timestamp() + make_interval(secs => :seconds),
                        set_aside_at = case when :last then clock_timestamp() end
                    where id = :id\
                    """)
                .setParameter("error", error)
                .setParameter("seconds", (double) backOff.seconds())
                .setParameter("last", backOff.last())
                .setParameter("id", id)
                .executeUpdate();
    }

    /** How often the server could not be reached in a row; empty while it must not be asked again yet. */
    Optional<Integer> serverAttempts() {
        var row = (Object[]) entityManager
                .createNativeQuery("select attempts, next_attempt_at <= clock_timestamp() from mail_server")
                .getSingleResult();
        return (boolean) row[1] ? Optional.of((Integer) row[0]) : Optional.empty();
    }

    void serverFailed(String error, BackOff backOff) {
        entityManager
                .createNativeQuery("""
                    update mail_server
                    set attempts = attempts + 1, last_error = :error,
                        unreachable_since = coalesce(unreachable_since, clock_timestamp()),
                        next_attempt_at = clock_timestamp() + make_interval(secs => :seconds)\
                    """)
                .setParameter("error", Objects.requireNonNull(error))
                .setParameter("seconds", (double) backOff.seconds())
                .executeUpdate();
    }

    void serverAnswered() {
        entityManager.createNativeQuery("""
            update mail_server
            set attempts = 0, last_error = null, unreachable_since = null,
                next_attempt_at = clock_timestamp()
            where attempts > 0\
            """).executeUpdate();
    }
}
