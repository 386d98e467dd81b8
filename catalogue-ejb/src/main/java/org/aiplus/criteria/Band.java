// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import java.math.BigDecimal;
import org.aiplus.shared.LocalisedText;

/**
 * A range of overall results.
 *
 * @param code {@code RECOMMENDED}, {@code CONDITIONAL} or {@code NOT_RECOMMENDED}
 * @param fromPercentage lowest share of all points, 0 to 100, that belongs to it; it ends where the next higher begins
 */
public record Band(String code, LocalisedText name, BigDecimal fromPercentage) {

    public static final String RECOMMENDED = "RECOMMENDED";
    public static final String CONDITIONAL = "CONDITIONAL";
    public static final String NOT_RECOMMENDED = "NOT_RECOMMENDED";
}
