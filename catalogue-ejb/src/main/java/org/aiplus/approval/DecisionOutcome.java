// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

/** What somebody decides in a step. */
public enum DecisionOutcome {
    /** It may go on. */
    APPROVE,
    /** It goes back to whoever made it, with a reason. */
    RETURN
}
