// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was observed in one group. Which figures there are follows from the kind of the metric; what was not observed is
 * absent and never zero.
 *
 * @param count how many of the size, or how many events
 * @param size how many observations
 * @param mean their mean
 * @param deviation their standard deviation
 * @param exposure units in which events were counted, for example hours
 */
public record Sample(
        @Nullable Long count,
        @Nullable Long size,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal deviation,
        @Nullable BigDecimal exposure) {

    /** Nothing observed. */
    public static final Sample NONE = new Sample(null, null, null, null, null);

    /** Whether nothing was said at all. */
    public boolean none() {
        return equals(NONE);
    }
}
