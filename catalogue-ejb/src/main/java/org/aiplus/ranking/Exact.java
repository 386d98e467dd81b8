// SPDX-License-Identifier: Apache-2.0
package org.aiplus.ranking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import org.apache.commons.numbers.fraction.BigFraction;

/** Decimal numbers as fractions and back. */
final class Exact {

    static final BigFraction HUNDRED = BigFraction.of(100);

    /** By value. The natural order of fractions turns round below zero (seen with Commons Numbers 1.2). */
    static final Comparator<BigFraction> ORDER =
            (one, other) -> one.subtract(other).signum();

    private static final int SHOWN_DECIMALS = 6;

    private Exact() {}

    static BigFraction of(BigDecimal number) {
        var unscaled = number.unscaledValue();
        return number.scale() >= 0
                ? BigFraction.of(unscaled, BigInteger.TEN.pow(number.scale()))
                : BigFraction.of(unscaled.multiply(BigInteger.TEN.pow(-number.scale())));
    }

    /** As people read it. */
    static BigDecimal shown(BigFraction number) {
        return number.bigDecimalValue(SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }

    static BigDecimal percentage(BigFraction share) {
        return shown(share.multiply(HUNDRED));
    }
}
