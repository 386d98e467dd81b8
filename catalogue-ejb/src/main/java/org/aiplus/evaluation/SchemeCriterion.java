// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A marked criterion in a scheme.
 *
 * @param code in the criteria set, or {@link MarkingScheme#INNOVATION}
 * @param weight points of the 100 of all marked criteria, innovation aside
 * @param passingMark lowest mark from 1 to 4 with which a bid stays in, {@code null} for none
 * @param specialist whose place on the panel marks it alone, {@code null} for chair and members
 */
public record SchemeCriterion(
        String code,
        BigDecimal weight,
        @Nullable Integer passingMark,
        @Nullable PanelRole specialist) {}
