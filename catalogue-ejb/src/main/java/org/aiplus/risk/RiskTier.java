// SPDX-License-Identifier: Apache-2.0
package org.aiplus.risk;

/** How much harm a use can do, the gravest first. Based on the generative AI guideline, table of tiers. */
public enum RiskTier {
    /** Prohibited. */
    UNACCEPTABLE,
    /** Needs the committee's approval, a person in each decision, and watching. */
    HIGH,
    /** People must be told, and can choose another way. */
    LIMITED,
    /** The supplier's own declaration is enough. */
    LOW;

    /** Whether this tier is as grave as another or graver. */
    public boolean atLeast(RiskTier other) {
        return ordinal() <= other.ordinal();
    }

    /** The graver of two tiers. */
    public RiskTier graver(RiskTier other) {
        return atLeast(other) ? this : other;
    }
}
