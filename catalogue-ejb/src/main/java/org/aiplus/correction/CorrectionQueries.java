// SPDX-License-Identifier: Apache-2.0
package org.aiplus.correction;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.identity.Caller;
import org.jspecify.annotations.Nullable;

/** Reads that change nothing. Row-level security leaves out what the caller may not see. */
@Dependent
class CorrectionQueries {

    @PersistenceContext
    EntityManager entityManager;

    /**
     * Requests that the caller may see, the newest first.
     *
     * @param sights what that is
     * @param before the last request of the part before, {@code null} for the beginning
     */
    List<CorrectionRequest> list(
            CorrectionSights sights,
            Caller caller,
            CorrectionFilter filter,
            @Nullable CorrectionReference before,
            int limit) {
        var parameters = new HashMap<String, Object>();
        var where = new StringBuilder("true = true");
        if (!sights.seesAll(caller)) {
            where.append(" and (c.requestedBy = :caller or c.vendorId in :vendors)");
            parameters.put("caller", caller.actor());
            parameters.put("vendors", caller.vendors());
        }
        if (filter.solution() != null) {
            where.append(" and c.solution = :solution");
            parameters.put("solution", filter.solution().value());
        }
        if (filter.status() != null) {
            where.append(" and c.status = :status");
            parameters.put("status", filter.status());
        }
        if (filter.mine()) {
            where.append(" and c.requestedBy = :caller");
            parameters.put("caller", caller.actor());
        }
        if (filter.waiting()) {
            where.append(" and c.status = :open and c.requestedBy <> :caller and ")
                    .append(sights.seesAll(caller) ? "c.vendorId is null" : "c.vendorId in :vendors");
            parameters.put("open", CorrectionStatus.OPEN);
            parameters.put("caller", caller.actor());
            if (!sights.seesAll(caller)) {
                parameters.put("vendors", caller.vendors());
            }
        }
        if (before != null) {
            where.append(" and c.reference < :before");
            parameters.put("before", before.value());
        }
        var query = entityManager.createQuery(
                "from CorrectionRequest c where " + where + " order by c.reference desc", CorrectionRequest.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    /** The steps of one request, oldest first. */
    List<CorrectionStatusChange> history(UUID request) {
        return entityManager
                .createQuery(
                        "from CorrectionStatusChange c where c.correctionId = :request order by c.at, c.id",
                        CorrectionStatusChange.class)
                .setParameter("request", request)
                .getResultList();
    }

    /** How many days somebody has to answer; empty when nothing is promised. */
    Optional<Integer> serviceDays(CorrectionHandler handler) {
        List<?> days = entityManager
                .createNativeQuery("select days from correction_service_time where handler = :handler", Integer.class)
                .setParameter("handler", handler.name())
                .getResultList();
        return days.stream().map(Integer.class::cast).findFirst();
    }
}
