// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;

/** What is kept of an evaluation, for those who answer for it and those who check it. */
@Dependent
public class EvaluationRecords {

    @Inject
    EvaluationRepository evaluations;

    @Inject
    EvaluationAccess rights;

    @Inject
    EvaluationViews views;

    /**
     * Everything that is kept.
     *
     * @throws NotFound for those who may not read the evaluation
     * @throws NotAllowed for those who may and are neither auditors, nor officers who run it, nor its chair
     */
    public EvaluationRecord of(EvaluationReference reference) {
        var evaluation = rights.readable(evaluations.find(reference).orElseThrow(NotFound::new));
        if (!rights.answersOrChecks(evaluation)) {
            throw new NotAllowed();
        }
        return new EvaluationRecord(
                reference,
                evaluation.title(),
                evaluation.language(),
                evaluation.status(),
                evaluation.closesAt(),
                evaluation.frozen(),
                evaluation.hash(),
                views.seats(evaluations.seats(evaluation.id())),
                evaluations.allDeclarations(evaluation.id()).stream()
                        .map(ConflictDeclaration::record)
                        .toList(),
                views.addenda(evaluation.id()),
                views.questions(evaluation.id()),
                views.steps(evaluation.id()));
    }

    /**
     * The whole evaluation, for people who may read it. Nothing of any bid is in it.
     *
     * @throws NotFound for others
     */
    public EvaluationView view(EvaluationReference reference) {
        return views.view(rights.readable(evaluations.find(reference).orElseThrow(NotFound::new)));
    }
}
