// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the process costs today; what nobody has measured is {@code null} and never zero.
 *
 * @param volumePerMonth cases in a month
 * @param minutesPerCase working minutes for a case
 * @param costPerCase Hong Kong dollars for a case
 * @param errorProportion share of cases with an error, from 0 to 1
 */
public record NeedBaseline(
        @Nullable BigDecimal volumePerMonth,
        @Nullable BigDecimal minutesPerCase,
        @Nullable BigDecimal costPerCase,
        @Nullable BigDecimal errorProportion) {

    /** Nothing was measured. */
    public static final NeedBaseline UNKNOWN = new NeedBaseline(null, null, null, null);

    /** Whether somebody has measured how much there is and at least one thing that it costs. */
    public boolean measured() {
        return volumePerMonth != null && (minutesPerCase != null || costPerCase != null || errorProportion != null);
    }
}
