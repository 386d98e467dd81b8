// SPDX-License-Identifier: Apache-2.0
package org.aiplus.claim;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aiplus.catalogue.SolutionReference;

/** Keeps marks against claims. */
@Dependent
class ClaimMarkRepository {

    @PersistenceContext
    EntityManager entityManager;

    /** The marks that were not lifted, by question. */
    Map<String, ClaimMark> standing(SolutionReference solution) {
        return entityManager
                .createQuery(
                        "from ClaimMark m where m.solutionReference = :solution and m.liftedAt is null",
                        ClaimMark.class)
                .setParameter("solution", solution.value())
                .getResultStream()
                .collect(Collectors.toMap(ClaimMark::question, Function.identity()));
    }

    /** The mark against a question that was not lifted, locked. */
    Optional<ClaimMark> standing(SolutionReference solution, String question) {
        return entityManager
                .createQuery("""
                        from ClaimMark m
                        where m.solutionReference = :solution and m.questionCode = :question
                            and m.liftedAt is null""", ClaimMark.class)
                .setParameter("solution", solution.value())
                .setParameter("question", question)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    void add(ClaimMark mark) {
        entityManager.persist(mark);
    }

    /** Sends what has been changed so far, so that later statements see it. */
    void flush() {
        entityManager.flush();
    }
}
