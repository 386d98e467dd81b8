// SPDX-License-Identifier: Apache-2.0
package org.aiplus.claim;

/** How far an answer is proved. */
public enum ClaimState {
    /** Said by whoever answered, and no more. */
    ASSERTED,
    /** Valid evidence is bound to it. */
    EVIDENCED,
    /** Somebody of the government found that valid evidence proves it. */
    VERIFIED,
    /** Its evidence is no longer valid. */
    EXPIRED,
    /** Found contradicted. */
    CONTRADICTED
}
