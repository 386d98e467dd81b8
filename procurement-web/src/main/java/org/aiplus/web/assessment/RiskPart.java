// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.assessment;

import java.util.List;
import org.aiplus.assessment.ListingRisk;
import org.aiplus.web.risk.RiskWords;
import org.aiplus.web.support.Option;
import org.jspecify.annotations.Nullable;

/**
 * The tier of risk of an assessment, and why.
 *
 * @param overriddenOn when a second person set another tier, in words; {@code null} when nobody did
 * @param tiers that a second person can set
 */
public record RiskPart(
        RiskWords words, ListingRisk risk, @Nullable String overriddenOn, List<Option> tiers) {

    public RiskPart {
        tiers = List.copyOf(tiers);
    }
}
