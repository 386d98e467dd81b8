// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.time.Instant;
import org.aiplus.risk.RiskTier;

/**
 * Another tier than the rules find, set by a second person.
 *
 * @param reason why, in the words of that person
 * @param by subject of the person; empty for the vendor, who reads why and not who
 */
public record TierOverride(RiskTier tier, String reason, String by, Instant at) {}
