// SPDX-License-Identifier: Apache-2.0
package org.aiplus.calibration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.aiplus.evaluation.EvaluationFacts;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.evaluation.PanelRole;
import org.aiplus.identity.Access;
import org.aiplus.identity.Role;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;

/** Who has to do with the calibration exercise of an evaluation: its panel, officers who run it, auditors. */
@Dependent
class CalibrationAccess {

    @Inject
    Access access;

    @Inject
    Evaluations evaluations;

    /**
     * Lets only those pass who may read it.
     *
     * @throws NotFound for others
     */
    EvaluationFacts readable(EvaluationReference reference) {
        var facts = evaluations.readable(reference);
        if (place(facts).isEmpty() && !access.caller().has(Role.AUDITOR) && !evaluations.writes(reference)) {
            throw new NotFound();
        }
        return facts;
    }

    /** The caller's place on the panel; it counts only for who holds its role today. */
    Optional<EvaluationFacts.Place> place(EvaluationFacts facts) {
        var me = access.requireSignedIn();
        return facts.panel().stream()
                .filter(place -> place.subject().equals(me))
                .filter(place -> access.caller().has(place.role().realmRole()))
                .findFirst();
    }

    /** Whether the caller is its chair. */
    boolean chairs(EvaluationFacts facts) {
        return place(facts).filter(place -> place.role() == PanelRole.CHAIR).isPresent();
    }

    /** Whether the caller leads the exercise: the chair, or an officer who runs the evaluation. */
    boolean leads(EvaluationFacts facts) {
        return chairs(facts) || evaluations.writes(facts.reference());
    }

    /**
     * What is known of the evaluation, which stays as it is until the transaction ends, for those who may read the exercise.
     *
     * @throws NotFound for others
     */
    EvaluationFacts standing(EvaluationReference reference) {
        var facts = evaluations.standing(reference);
        readable(reference);
        return facts;
    }

    /**
     * The same for who leads the exercise.
     *
     * @throws NotFound for those who may not read it
     * @throws NotAllowed for those who may and do not lead it
     */
    EvaluationFacts led(EvaluationReference reference) {
        var facts = standing(reference);
        if (!leads(facts)) {
            throw new NotAllowed();
        }
        return facts;
    }

    /**
     * The same for the chair.
     *
     * @throws NotFound for those who may not read it
     * @throws NotAllowed for those who may and are not its chair
     */
    EvaluationFacts chaired(EvaluationReference reference) {
        var facts = standing(reference);
        if (!chairs(facts)) {
            throw new NotAllowed();
        }
        return facts;
    }
}
