// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.aiplus.criteria.CriteriaSets;
import org.aiplus.risk.RiskTiers;

/** What an endorsement rests on: versions of questions and rules, and the editions of the norms behind them. */
@Dependent
class NormEditions {

    @Inject
    ImpactQuestions questions;

    @Inject
    RiskTiers risk;

    @Inject
    CriteriaSets criteria;

    /** In one line; another line means that something has changed. */
    String basis() {
        return "questions " + questions.current().version() + "; risk rules "
                + risk.current().version() + "; "
                + criteria.current(CriteriaSets.RESPONSIBLE_AI).norms().stream()
                        .filter(norm -> risk.current().norms().containsKey(norm.code()))
                        .map(norm -> norm.code() + " " + norm.edition())
                        .sorted()
                        .collect(Collectors.joining("; "));
    }
}
