// SPDX-License-Identifier: Apache-2.0
package org.aiplus.risk;

import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * What a tier means and asks for.
 *
 * @param duties what follows from it
 * @param reviewMonths after how many months a decision about such a use is reviewed; {@code null} where nothing is decided
 *     because it is prohibited
 */
public record TierDescription(
        RiskTier tier,
        LocalisedText name,
        LocalisedText meaning,
        LocalisedText duties,
        @Nullable Integer reviewMonths) {}
