// SPDX-License-Identifier: Apache-2.0
package org.aiplus.calibration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aiplus.evaluation.EvaluationFacts;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/** Calibration, for the feature in which bids are marked. */
@Dependent
public class Calibrations {

    @Inject
    CalibrationRepository calibrations;

    /**
     * Whether somebody has to do something of the exercise before marking bids: the scheme asks for it, and it is not closed, or
     * the person marks samples and has not.
     */
    public boolean awaited(EvaluationFacts facts, EvaluationFacts.Place place) {
        return facts.scheme().calibration()
                && calibrations
                        .standing(facts.id())
                        .filter(one -> one.status() == CalibrationStatus.CLOSED)
                        .filter(one -> done(one, place))
                        .isEmpty();
    }

    /**
     * Lets only those mark bids for whom nothing of the exercise is awaited.
     *
     * @throws RuleViolation CALIBRATION_REQUIRED
     */
    public void requireDone(EvaluationFacts facts, EvaluationFacts.Place place) {
        if (awaited(facts, place)) {
            throw new RuleViolation(ProblemCode.CALIBRATION_REQUIRED);
        }
    }

    /**
     * What was agreed, in the order of the samples, once the exercise is closed. Nothing for those who mark samples and have
     * not: they would no longer mark them alone.
     */
    public List<Guidance> guidance(EvaluationFacts facts, EvaluationFacts.Place place) {
        return calibrations
                .standing(facts.id())
                .filter(one -> one.status() == CalibrationStatus.CLOSED)
                .filter(one -> done(one, place))
                .map(Calibrations::guidance)
                .orElseGet(List::of);
    }

    private boolean done(Calibration calibration, EvaluationFacts.Place place) {
        return place.role().specialist()
                || calibrations
                        .sheet(calibration.id(), place.subject())
                        .filter(CalibrationSheet::handedIn)
                        .isPresent();
    }

    private static List<Guidance> guidance(Calibration calibration) {
        var samples = calibration.samples();
        var guidance = new ArrayList<Guidance>();
        for (var agreed : calibration.agreed()) {
            var sample = samples.get(agreed.sample() - 1);
            guidance.add(new Guidance(
                    sample.criterion(),
                    sample.text(),
                    Objects.requireNonNull(agreed.mark()),
                    Objects.requireNonNull(agreed.reason())));
        }
        return guidance;
    }
}
