// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Deletes what is old, a bounded part at a time, so that no run is long. */
@Dependent
class RetentionRepository {

    private static final int MOST = 1000;

    @PersistenceContext
    EntityManager entityManager;

    /** Deletes messages that were sent before a moment. */
    void forgetMail(Instant before) {
        entityManager
                .createNativeQuery("""
                    with old as (select id from mail where sent_at < :before order by position limit :most),
                         told as (delete from digest_item where mail_id in (select id from old))
                    delete from mail where id in (select id from old)\
                    """)
                .setParameter("before", before)
                .setParameter("most", MOST)
                .executeUpdate();
    }

    /** Deletes news and done tasks that were made before a moment and of which no message is left. */
    void forgetNotices(Instant before) {
        entityManager
                .createNativeQuery("""
                    with old as (
                        select id from notice
                        where at < :before and handed_out_at is not null
                          and (task_key is null or settled_at is not null)
                          and not exists (select 1 from mail where mail.notice_id = notice.id)
                          and not exists (select 1 from digest_item where digest_item.notice_id = notice.id)
                        order by position limit :most),
                         unread as (delete from notice_read where notice_id in (select id from old))
                    delete from notice where id in (select id from old)\
                    """)
                .setParameter("before", before)
                .setParameter("most", MOST)
                .executeUpdate();
    }
}
