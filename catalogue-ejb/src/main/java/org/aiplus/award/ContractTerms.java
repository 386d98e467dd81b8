// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a contract says, or is to say from now on.
 *
 * @param value in Hong Kong dollars
 * @param startsOn first day
 * @param endsOn last day
 * @param reason why the value is not the price that was awarded, or why a contract changes; {@code null} for none
 */
public record ContractTerms(
        BigDecimal value,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String reason) {}
