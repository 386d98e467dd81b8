// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

/** What somebody of the government can do with an award. */
public enum AwardAct {
    /** Recommend it, or recommend it anew. */
    RECOMMEND,
    /** Answer objections of bidders. */
    ANSWER,
    /** Make the contract. */
    CONTRACT
}
