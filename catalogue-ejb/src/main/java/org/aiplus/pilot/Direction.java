// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.math.BigDecimal;

/** Which values of a metric are good. */
public enum Direction {
    /** The more the better. */
    HIGHER,
    /** The less the better. */
    LOWER;

    /** Whether a value is as good as another or better. */
    boolean reaches(BigDecimal value, BigDecimal other) {
        return this == HIGHER ? value.compareTo(other) >= 0 : value.compareTo(other) <= 0;
    }
}
