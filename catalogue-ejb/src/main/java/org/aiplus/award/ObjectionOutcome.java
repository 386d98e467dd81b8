// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

/** How an officer answers an objection. */
public enum ObjectionOutcome {
    /** It is not right; the time that was left of the standstill runs on. */
    DISMISSED,
    /** It is right; the award is recommended anew. Marks and prices stay, because everybody knows the prices now. */
    RECOMMEND_ANEW,
    /** It is right, and it cannot be mended; the evaluation ends without a contract. */
    CANCEL
}
