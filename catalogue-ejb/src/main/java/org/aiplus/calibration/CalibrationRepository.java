// SPDX-License-Identifier: Apache-2.0
package org.aiplus.calibration;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Loads and keeps calibration exercises and what was marked in them. */
@Dependent
class CalibrationRepository {

    @PersistenceContext
    EntityManager entityManager;

    /** Lets one transaction at a time write in the exercise of an evaluation, so that the last one knows to be the last. */
    void awaitTurn(UUID evaluation) {
        entityManager
                .createNativeQuery(
                        "select pg_advisory_xact_lock(hashtextextended('calibration: ' || :one, 0)) is not null")
                .setParameter("one", evaluation.toString())
                .getSingleResult();
    }

    /** All of an evaluation, the last one first; all but the last were withdrawn. */
    List<Calibration> of(UUID evaluation) {
        return entityManager
                .createQuery(
                        "from Calibration c where c.evaluationId = :evaluation order by c.number desc",
                        Calibration.class)
                .setParameter("evaluation", evaluation)
                .getResultList();
    }

    /** The one that was not withdrawn. */
    Optional<Calibration> standing(UUID evaluation) {
        return of(evaluation).stream()
                .filter(one -> one.status() != CalibrationStatus.WITHDRAWN)
                .findFirst();
    }

    /** Steps of all exercises of an evaluation, in order. */
    List<CalibrationStatusChange> steps(UUID evaluation) {
        return entityManager
                .createQuery("""
                        from CalibrationStatusChange s where s.calibrationId in
                            (select c.id from Calibration c where c.evaluationId = :evaluation)
                        order by s.at, s.id""", CalibrationStatusChange.class)
                .setParameter("evaluation", evaluation)
                .getResultList();
    }

    /** What people have marked, in the order of their subjects. */
    List<CalibrationSheet> sheets(UUID calibration) {
        return entityManager
                .createQuery(
                        "from CalibrationSheet s where s.calibrationId = :calibration order by s.marker",
                        CalibrationSheet.class)
                .setParameter("calibration", calibration)
                .getResultList();
    }

    /** What somebody has marked. */
    Optional<CalibrationSheet> sheet(UUID calibration, String marker) {
        return sheets(calibration).stream()
                .filter(sheet -> sheet.marker().equals(marker))
                .findFirst();
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    void flush() {
        entityManager.flush();
    }
}
