// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

/** How a criterion counts. */
public enum CriterionKind {
    /** Passed, failed or not applicable; no mark buys back a failure. */
    GATE,
    /** Marked from 0 to 4 and weighted. */
    SCORED,
    /** A gate that only some sectors have. */
    OVERLAY,
    /** Ticked by the department that uses a tool, before its pilot and its rollout; vendors are not asked. */
    READINESS;

    /** Whether it is passed or failed and not marked. */
    public boolean isGate() {
        return this == GATE || this == OVERLAY;
    }
}
