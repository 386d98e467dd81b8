// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import java.math.BigDecimal;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * Criteria that belong together: a principle, the gates, a sector.
 *
 * @param floorPercentage share of its points, 0 to 100, below which a result is conditional at best; {@code null} for a
 *     family without scored criteria
 */
public record CriterionFamily(
        String code, LocalisedText name, @Nullable BigDecimal floorPercentage) {}
