// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * How far a panel is apart about one bid under one criterion.
 *
 * @param spread highest mark less lowest; 1 for a gate about which people differ
 * @param weighted spread times weight: what is discussed first. A gate about which people differ comes before all marks
 */
record Disagreement(int spread, BigDecimal weighted) {

    /** More than every weight of a criterion times the greatest spread. */
    private static final BigDecimal GATE = BigDecimal.valueOf(1000);

    static Disagreement of(MarkPlan.Item item, Collection<Integer> values) {
        if (values.isEmpty()) {
            return new Disagreement(0, BigDecimal.ZERO);
        }
        int spread = Collections.max(values) - Collections.min(values);
        return new Disagreement(spread, (item.gate() ? GATE : item.weight()).multiply(BigDecimal.valueOf(spread)));
    }

    /**
     * Whether a consensus needs words: where people were more than one mark apart or differed about a gate, and where it is
     * none of what they gave.
     *
     * @param consensus mark, or 1 and 0 for a gate; {@code null} as long as there is none
     */
    boolean needsReason(MarkPlan.Item item, Collection<Integer> values, @Nullable Integer consensus) {
        return spread > 1
                || item.gate() && spread > 0
                || consensus != null
                        && !values.isEmpty()
                        && (consensus < Collections.min(values) || consensus > Collections.max(values));
    }
}
