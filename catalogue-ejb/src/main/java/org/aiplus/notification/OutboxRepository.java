// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Has what was set aside or waits for another attempt tried at once. */
@Dependent
class OutboxRepository {

    private static final String AGAIN =
            " set set_aside_at = null, attempts = 0, next_attempt_at = clock_timestamp() where id = :id and ";

    @PersistenceContext
    EntityManager entityManager;

    /** @return whether there was such an entry */
    boolean retry(UUID id) {
        return update("update mail" + AGAIN + "sent_at is null", id)
                || update("update notice" + AGAIN + "handed_out_at is null", id);
    }

    private boolean update(String sql, UUID id) {
        return entityManager.createNativeQuery(sql).setParameter("id", id).executeUpdate() == 1;
    }
}
