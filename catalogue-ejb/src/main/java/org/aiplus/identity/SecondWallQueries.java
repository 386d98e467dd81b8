// SPDX-License-Identifier: Apache-2.0
package org.aiplus.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells the database for whom the running transaction acts. */
@Dependent
class SecondWallQueries {

    private static final String SYSTEM = "system";
    private static final String GOVERNMENT = "government";
    private static final String OWN_VENDORS = "vendors";

    @PersistenceContext
    EntityManager entityManager;

    void actFor(Caller caller) {
        var vendors = caller.vendors().stream().map(UUID::toString).collect(Collectors.joining(","));
        entityManager
                .createNativeQuery(
                        "select set_config('aiplus.wall', :wall, true), set_config('aiplus.vendors', :vendors, true)")
                .setParameter("wall", wall(caller))
                .setParameter("vendors", vendors)
                .getSingleResult();
    }

    private static String wall(Caller caller) {
        if (caller.equals(Caller.SYSTEM)) {
            return SYSTEM;
        }
        return caller.government() ? GOVERNMENT : OWN_VENDORS;
    }
}
