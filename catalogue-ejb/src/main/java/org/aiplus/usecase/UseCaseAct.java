// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

/** What somebody can do with a use of AI. */
public enum UseCaseAct {
    /** Change what it says about itself. */
    EDIT,
    /** Work on its shortlist. */
    SHORTLIST,
    /** Ask for a decision at its gate, or for a move without one. */
    ASK,
    /** Take back what was asked for. */
    WITHDRAW,
    /** Stop it at once. */
    PAUSE,
    /** Add documents, answers about readiness and people. */
    RECORD,
    /** Hold an evaluation of vendors for it. */
    EVALUATE,
    /** Comment on it. */
    COMMENT
}
