// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.math.BigDecimal;

/**
 * What the scored criteria of one family come to.
 *
 * @param family its code
 * @param percentage share of the points of the criteria that apply, 0 to 100 with one decimal, rounded down
 * @param floor share below which the outcome is conditional at best
 * @param met whether the floor is reached
 * @param waived whether a waiver makes up for it
 */
public record FamilyResult(String family, BigDecimal percentage, BigDecimal floor, boolean met, boolean waived) {}
