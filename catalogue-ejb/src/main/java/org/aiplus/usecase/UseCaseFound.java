// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is known of one use while its view is made. */
record UseCaseFound(
        List<UseCaseCandidate> candidates,
        List<UseCaseStageChange> changes,
        List<UseCaseRequest> requests,
        List<UseCaseComment> comments,
        List<UseCaseDocument> documents,
        List<UseCaseReadiness> readiness,
        List<UseCasePerson> people) {

    /** Subjects of everybody who appears in it. */
    Set<String> subjects(UseCase useCase) {
        var subjects = new HashSet<String>();
        subjects.add(useCase.owner());
        changes.forEach(change -> {
            subjects.add(change.actor());
            subjects.addAll(change.signers());
        });
        requests.forEach(request -> subjects.add(request.askedBy()));
        comments.forEach(comment -> subjects.add(comment.author()));
        documents.forEach(document -> subjects.add(document.addedBy()));
        readiness.forEach(answer -> subjects.add(answer.answeredBy()));
        people.forEach(person -> subjects.add(person.person()));
        return subjects;
    }
}
