// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aiplus.usecase.UseCaseReference;
import org.jspecify.annotations.Nullable;

/** Loads and keeps charters, what was promised and decided, and feedback. */
@Dependent
class PilotRepository {

    private static final EnumSet<PilotStatus> RUNNING = EnumSet.of(PilotStatus.LOCKED, PilotStatus.AMENDED);

    @PersistenceContext
    EntityManager entityManager;

    Optional<PilotCharter> find(PilotReference reference) {
        return find(reference, LockModeType.NONE);
    }

    /** Locks the charter for the rest of the transaction. */
    Optional<PilotCharter> forUpdate(PilotReference reference) {
        return find(reference, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<PilotCharter> find(PilotReference reference, LockModeType lock) {
        return entityManager
                .createQuery("from PilotCharter c where c.reference = :reference", PilotCharter.class)
                .setParameter("reference", reference.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Some charters by their references, in one statement. */
    Map<String, PilotCharter> byReference(Collection<String> references) {
        return references.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery("from PilotCharter c where c.reference in :references", PilotCharter.class)
                        .setParameter("references", references)
                        .getResultStream()
                        .collect(Collectors.toMap(charter -> charter.reference().value(), Function.identity()));
    }

    /** Charters of a use, the newest first. */
    List<PilotCharter> of(UseCaseReference useCase) {
        return entityManager
                .createQuery(
                        "from PilotCharter c where c.use.useCase = :useCase order by c.openedAt desc",
                        PilotCharter.class)
                .setParameter("useCase", useCase.value())
                .getResultList();
    }

    /** Running pilots that end before a day and of which nobody has heard since another. */
    List<PilotCharter> overdue(LocalDate today, LocalDate noticedBefore) {
        return entityManager
                .createQuery("""
                        from PilotCharter c where c.status in :running and c.endsOn < :today
                            and (c.overdueNoticedOn is null or c.overdueNoticedOn <= :before)
                        order by c.endsOn, c.reference""", PilotCharter.class)
                .setParameter("running", RUNNING)
                .setParameter("today", today)
                .setParameter("before", noticedBefore)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * Charters, the newest first.
     *
     * @param departments only of these, {@code null} for all
     * @param useCase only of this use, {@code null} for all
     * @param before the last of the part before, {@code null} for the beginning
     */
    List<PilotSummary> list(
            @Nullable Collection<String> departments,
            @Nullable UseCaseReference useCase,
            @Nullable PilotReference before,
            int limit) {
        if (departments != null && departments.isEmpty()) {
            return List.of();
        }
        var query = entityManager.createQuery(
                "from PilotCharter c where 1 = 1"
                        + (departments == null ? "" : " and c.use.departmentCode in :departments")
                        + (useCase == null ? "" : " and c.use.useCase = :useCase")
                        + (before == null
                                ? ""
                                : " and c.openedAt < (select b.openedAt from PilotCharter b where b.reference ="
                                        + " :before)")
                        + " order by c.openedAt desc",
                PilotCharter.class);
        if (departments != null) {
            query.setParameter("departments", departments);
        }
        if (useCase != null) {
            query.setParameter("useCase", useCase.value());
        }
        if (before != null) {
            query.setParameter("before", before.value());
        }
        return query.setMaxResults(limit)
                .getResultStream()
                .map(charter -> charter.summary(false))
                .toList();
    }

    /**
     * The running pilot by the need of its use, the newest of several: those of these departments, and what the public
     * register names.
     *
     * @param departments {@code null} for all
     */
    Map<String, String> runningByNeed(@Nullable Collection<String> departments) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select u.need, c.reference from pilot_charter c join use_case u on u.reference = c.use_case
                        where c.status in ('LOCKED', 'AMENDED')
                          and (c.listed or cast(:departments as text) is null
                               or c.department_code = any (string_to_array(:departments, ' ')))
                        order by c.reference""")
                .setParameter("departments", departments == null ? null : String.join(" ", departments))
                .getResultList();
        var found = new HashMap<String, String>();
        rows.stream().map(row -> (Object[]) row).forEach(row -> found.put((String) row[0], (String) row[1]));
        return found;
    }

    /** Pilots of the public register, the newest first. */
    List<PilotSummary> register(@Nullable PilotReference before, int limit) {
        var query = entityManager.createQuery(
                "from PilotCharter c where c.listed = true and c.lockedAt is not null"
                        + (before == null
                                ? ""
                                : " and c.lockedAt < (select b.lockedAt from PilotCharter b where b.reference ="
                                        + " :before)")
                        + " order by c.lockedAt desc, c.reference",
                PilotCharter.class);
        if (before != null) {
            query.setParameter("before", before.value());
        }
        return query.setMaxResults(limit)
                .getResultStream()
                .map(charter -> charter.summary(true))
                .toList();
    }

    /** Pilots of a tool from which lessons were published, the newest first. */
    List<PilotCharter> lessons(String solution, int limit) {
        return entityManager
                .createQuery(
                        "from PilotCharter c where c.use.solution = :solution and c.listed = true"
                                + " and c.ending.lessons is not null order by c.ending.lessonsAt desc",
                        PilotCharter.class)
                .setParameter("solution", solution)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Every version that was promised, the newest first. */
    List<PilotVersion> versions(UUID charter) {
        return entityManager
                .createQuery(
                        "from PilotVersion v where v.charterId = :charter order by v.number desc", PilotVersion.class)
                .setParameter("charter", charter)
                .getResultList();
    }

    /** Every decision, the newest first. */
    List<PilotView.Decision> decisions(UUID charter) {
        return entityManager
                .createQuery(
                        "from PilotDecision d where d.charterId = :charter order by d.at desc", PilotDecision.class)
                .setParameter("charter", charter)
                .getResultStream()
                .map(PilotDecision::view)
                .toList();
    }

    /** What participants said. */
    FeedbackView feedback(UUID charter) {
        var figures = entityManager
                .createQuery("""
                        select count(f), avg(f.useful), avg(f.trusted) from PilotFeedback f
                        where f.charterId = :charter""", Object[].class)
                .setParameter("charter", charter)
                .getSingleResult();
        var lines = entityManager
                .createQuery(
                        "from PilotFeedback f where f.charterId = :charter order by f.givenOn desc, f.id",
                        PilotFeedback.class)
                .setParameter("charter", charter)
                .setMaxResults(FeedbackView.LINES)
                .getResultStream()
                .map(PilotFeedback::line)
                .toList();
        return new FeedbackView((Long) figures[0], Decimals.tenths(figures[1]), Decimals.tenths(figures[2]), lines);
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    void flush() {
        entityManager.flush();
    }

    /** A reference for a new charter; that of a rolled back transaction is not used again. */
    PilotReference nextReference(int year) {
        var number = (Number) entityManager
                .createNativeQuery("select nextval('pilot_charter_number')", Long.class)
                .getSingleResult();
        return PilotReference.numbered(year, number.longValue());
    }
}
