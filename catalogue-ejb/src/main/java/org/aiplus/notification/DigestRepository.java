// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What daily summaries will tell. */
@Dependent
class DigestRepository {

    @PersistenceContext
    EntityManager entityManager;

    void add(String subject, UUID notice) {
        entityManager
                .createNativeQuery("""
                    insert into digest_item (subject, notice_id) values (:subject, :notice)
                    on conflict do nothing\
                    """)
                .setParameter("subject", subject)
                .setParameter("notice", notice)
                .executeUpdate();
    }

    /** A task that was done in the meantime is not worth a line. */
    void dropDone() {
        entityManager.createNativeQuery("""
            delete from digest_item
            where mail_id is null
              and notice_id in (select id from notice where settled_at is not null)\
            """).executeUpdate();
    }

    /** Subjects of everybody for whom something has waited since before a moment. */
    @SuppressWarnings("unchecked")
    List<String> due(Instant before) {
        return entityManager
                .createNativeQuery("""
                    select distinct subject from digest_item where mail_id is null and at < :before
                    order by subject\
                    """)
                .setParameter("before", before)
                .getResultList();
    }

    void told(String subject, Instant before, UUID mail) {
        entityManager
                .createNativeQuery("""
                    update digest_item set mail_id = :mail
                    where subject = :subject and mail_id is null and at < :before\
                    """)
                .setParameter("mail", mail)
                .setParameter("subject", subject)
                .setParameter("before", before)
                .executeUpdate();
    }

    /** For somebody without a mailbox there will be no summary; the inbox has everything. */
    void drop(String subject) {
        entityManager
                .createNativeQuery("delete from digest_item where subject = :subject and mail_id is null")
                .setParameter("subject", subject)
                .executeUpdate();
    }
}
