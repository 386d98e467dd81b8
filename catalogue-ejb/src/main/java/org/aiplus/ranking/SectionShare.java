// SPDX-License-Identifier: Apache-2.0
package org.aiplus.ranking;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the bids reached in one section of the scheme. Numbers are shown with six decimals, rounded half up.
 *
 * @param section code of the section
 * @param weightPercentage weight of its criteria, percent of the weight of all criteria
 * @param reached share of the points of the section, 0 to 100, by code of the bid
 */
public record SectionShare(String section, BigDecimal weightPercentage, Map<String, BigDecimal> reached) {

    public SectionShare {
        reached = Collections.unmodifiableMap(new TreeMap<>(reached));
    }
}
