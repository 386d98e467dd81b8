// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as queries answer them. */
final class Decimals {

    private Decimals() {}

    /** With one decimal; {@code null} for none. */
    static @Nullable BigDecimal tenths(@Nullable Object number) {
        return number == null ? null : new BigDecimal(number.toString()).setScale(1, RoundingMode.HALF_EVEN);
    }

    /** As it is; {@code null} for none. */
    static @Nullable BigDecimal of(@Nullable Object number) {
        return number == null ? null : new BigDecimal(number.toString());
    }
}
