// SPDX-License-Identifier: Apache-2.0
package org.aiplus.risk;

import java.util.List;

/**
 * The tier of a use, and why.
 *
 * @param version of the rules that found it
 * @param highImpact whether at least one sign of high impact is present
 * @param reasons the rules with a tier that apply, the gravest first; at least one
 * @param signs the signs of high impact that are present
 * @param unanswered codes of questions that apply and have no answer yet; as long as there are any, the tier can only be
 *     graver
 */
public record RiskAssessment(
        String version,
        RiskTier tier,
        boolean highImpact,
        List<RiskRule> reasons,
        List<RiskRule> signs,
        List<String> unanswered) {

    public RiskAssessment {
        reasons = List.copyOf(reasons);
        signs = List.copyOf(signs);
        unanswered = List.copyOf(unanswered);
    }

    /** The tier by which approval is organised: a sign of high impact is treated like a high risk. */
    public RiskTier scrutiny() {
        return highImpact ? tier.graver(RiskTier.HIGH) : tier;
    }
}
