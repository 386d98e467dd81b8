// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

/** What somebody can do with a need. */
public enum NeedAct {
    /** Change what it says. */
    EDIT,
    /** Let other departments read it. */
    OPEN,
    /** Close it. */
    CLOSE,
    /** Offer that another department joins. */
    JOIN,
    /** Accept or decline an offer to join. */
    DECIDE_OFFER
}
