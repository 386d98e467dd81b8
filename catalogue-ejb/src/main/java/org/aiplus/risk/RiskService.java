// SPDX-License-Identifier: Apache-2.0
package org.aiplus.risk;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import org.aiplus.json.Problems;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.RuleViolation;

/** Tells anybody which tier a use falls into, and why. Nothing is kept of what was asked. */
@Stateless
public class RiskService {

    @Inject
    RiskTiers tiers;

    /** The questions and rules in force. */
    @PermitAll
    public RiskRules rules() {
        return tiers.current();
    }

    /**
     * The questions and rules of a version.
     *
     * @throws NotFound when there is no such version
     */
    @PermitAll
    public RiskRules rules(String version) {
        return tiers.of(version).orElseThrow(NotFound::new);
    }

    /**
     * The tier of a use by the version in force.
     *
     * @param answers by code of the question
     * @throws RuleViolation REQUIRED, UNKNOWN_QUESTION, UNKNOWN_CODE or TOO_MANY_ITEMS, each with a pointer below
     *     {@code /answers}
     */
    @PermitAll
    public RiskAssessment assess(Map<String, ? extends Collection<String>> answers) {
        var problems = new Problems();
        var read = RiskAnswers.read(tiers.current(), answers, true, "/answers", problems);
        problems.throwIfAny();
        return tiers.assess(read);
    }
}
