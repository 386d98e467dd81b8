// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.identity.Role;
import org.aiplus.identity.TrustedIssuer;

/** Loads and keeps openings, their officers and what came to light. */
@Dependent
class SealingRepository {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    TrustedIssuer issuer;

    Optional<PriceOpening> find(UUID evaluation) {
        return Optional.ofNullable(entityManager.find(PriceOpening.class, evaluation));
    }

    /** Locks the opening for the rest of the transaction. */
    Optional<PriceOpening> forUpdate(UUID evaluation) {
        return Optional.ofNullable(entityManager.find(PriceOpening.class, evaluation, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Lets one transaction at a time begin the opening of an evaluation. */
    void awaitTurn(UUID evaluation) {
        entityManager
                .createNativeQuery(
                        "select pg_advisory_xact_lock(hashtextextended('opening: ' || :evaluation, 0)) is not null")
                .setParameter("evaluation", evaluation.toString())
                .getSingleResult();
    }

    /** Officers in the order of their numbers. */
    List<OpeningOfficer> officers(UUID evaluation) {
        return entityManager
                .createQuery(
                        "from OpeningOfficer o where o.evaluationId = :evaluation order by o.number",
                        OpeningOfficer.class)
                .setParameter("evaluation", evaluation)
                .getResultList();
    }

    /** What came to light, in the order of the letters. */
    List<OpenedPrice> opened(UUID evaluation) {
        return entityManager
                .createQuery("""
                        from OpenedEnvelope e where e.evaluationId = :evaluation
                        order by length(e.letter), e.letter""", OpenedEnvelope.class)
                .setParameter("evaluation", evaluation)
                .getResultStream()
                .map(OpenedEnvelope::view)
                .toList();
    }

    /** Names of procurement officers who belong to a department and to no vendor, by subject, in the order of the names. */
    Map<String, String> procurementOfficers() {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select p.subject, p.name from person p
                        where p.issuer = :issuer and (p.roles = '' or :role = any (string_to_array(p.roles, ' ')))
                            and exists (select 1 from membership m
                                where m.person_id = p.id and m.ended_at is null and m.department_code is not null)
                            and not exists (select 1 from membership m
                                where m.person_id = p.id and m.vendor_id is not null)
                        order by p.name, p.id""")
                .setParameter("issuer", issuer.value())
                .setParameter("role", Role.PROCUREMENT_OFFICER)
                .getResultList();
        var names = new LinkedHashMap<String, String>();
        rows.stream().map(row -> (Object[]) row).forEach(row -> names.put((String) row[0], (String) row[1]));
        return names;
    }

    void add(Collection<?> entities) {
        entities.forEach(entityManager::persist);
    }

    void flush() {
        entityManager.flush();
    }
}
