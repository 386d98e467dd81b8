// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Loads what was added to uses: documents, comments, answers about readiness, people. */
@Dependent
class UseCaseRecordRepository {

    @PersistenceContext
    EntityManager entityManager;

    List<UseCaseDocument> documents(UUID useCase) {
        return of(useCase, UseCaseDocument.class, "o.addedAt");
    }

    List<UseCaseComment> comments(UUID useCase) {
        return of(useCase, UseCaseComment.class, "o.at");
    }

    List<UseCaseReadiness> readiness(UUID useCase) {
        return of(useCase, UseCaseReadiness.class, "o.item");
    }

    /** People whose part has not ended. */
    List<UseCasePerson> people(UUID useCase) {
        return of(useCase, UseCasePerson.class, "o.addedAt").stream()
                .filter(person -> !person.ended())
                .toList();
    }

    private <T> List<T> of(UUID useCase, Class<T> type, String order) {
        return entityManager
                .createQuery(
                        "from " + type.getSimpleName() + " o where o.useCaseId = :useCase order by " + order + ", o.id",
                        type)
                .setParameter("useCase", useCase)
                .getResultList();
    }
}
