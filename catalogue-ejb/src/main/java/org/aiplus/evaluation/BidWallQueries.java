// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Tells the database that the conflict wall has let the running transaction through. */
@Dependent
class BidWallQueries {

    @PersistenceContext
    EntityManager entityManager;

    /** From here on the transaction reads the bids of this evaluation. */
    void letThrough(UUID evaluation) {
        entityManager
                .createNativeQuery("select set_config('aiplus.bids', :evaluation, true)")
                .setParameter("evaluation", evaluation.toString())
                .getSingleResult();
    }
}
