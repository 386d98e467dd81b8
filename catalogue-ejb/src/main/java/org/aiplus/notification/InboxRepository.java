// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.shared.Language;

/** Keeps what readers have marked as read, and how they want to hear by mail. */
@Dependent
class InboxRepository {

    @PersistenceContext
    EntityManager entityManager;

    /** Whether the reader has such a notice. */
    boolean has(InboxQueries.Reader reader, UUID notice) {
        return (boolean) entityManager
                .createNativeQuery("select exists (select 1 from notice where id = :id and addressee in (:keys))")
                .setParameter("id", notice)
                .setParameter("keys", reader.keys())
                .getSingleResult();
    }

    void markRead(InboxQueries.Reader reader, UUID notice) {
        entityManager
                .createNativeQuery("""
                    insert into notice_read (subject, notice_id) values (:subject, :id)
                    on conflict do nothing\
                    """)
                .setParameter("subject", reader.subject())
                .setParameter("id", notice)
                .executeUpdate();
    }

    /** Marks the news that the reader has, from a notice to the oldest. */
    void markReadUpTo(InboxQueries.Reader reader, UUID notice) {
        entityManager
                .createNativeQuery("""
                    insert into notice_read (subject, notice_id)
                    select :subject, id from notice
                    where addressee in (:keys) and task_key is null
                      and position <= (select position from notice where id = :id)
                    on conflict do nothing\
                    """)
                .setParameter("subject", reader.subject())
                .setParameter("keys", reader.keys())
                .setParameter("id", notice)
                .executeUpdate();
    }

    /** What somebody chose; empty before the first choice. */
    Optional<MailPreferences> preferences(String subject) {
        List<?> rows = entityManager
                .createNativeQuery("""
                    select language, own_tasks, shared_tasks, news, version
                    from mail_preference where subject = :subject\
                    """)
                .setParameter("subject", subject)
                .getResultList();
        return rows.stream().findFirst().map(row -> preferences((Object[]) row));
    }

    private static MailPreferences preferences(Object[] row) {
        return new MailPreferences(
                row[0] == null ? null : Language.valueOf((String) row[0]),
                MailWay.valueOf((String) row[1]),
                MailWay.valueOf((String) row[2]),
                MailWay.valueOf((String) row[3]),
                (Long) row[4]);
    }

    /**
     * Keeps a choice if nobody has changed it since it was read.
     *
     * @param chosen with the version that was read
     * @return whether it was kept
     */
    boolean choose(String subject, MailPreferences chosen) {
        var language = chosen.language();
        var sql = chosen.version() == 0 ? """
            insert into mail_preference (subject, language, own_tasks, shared_tasks, news)
            values (:subject, :language, :own, :shared, :news)
            on conflict do nothing\
            """ : """
                update mail_preference
                set language = :language, own_tasks = :own, shared_tasks = :shared, news = :news,
                    version = version + 1
                where subject = :subject and version = :version\
                """;
        var statement = entityManager
                .createNativeQuery(sql)
                .setParameter("subject", subject)
                .setParameter("language", language == null ? null : language.name())
                .setParameter("own", chosen.ownTasks().name())
                .setParameter("shared", chosen.sharedTasks().name())
                .setParameter("news", chosen.news().name());
        if (chosen.version() != 0) {
            statement.setParameter("version", chosen.version());
        }
        return statement.executeUpdate() == 1;
    }
}
