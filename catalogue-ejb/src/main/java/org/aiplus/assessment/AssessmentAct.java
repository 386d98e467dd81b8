// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

/** What somebody can do about a listing assessment. */
public enum AssessmentAct {
    /** Enter findings, at least about some criteria. */
    ENTER,
    /** Say in which context it is judged and for whom it shall hold, add and drop conditions. */
    DESCRIBE,
    /** Compute the outcome and hand it on to those who decide. */
    FINISH,
    /** End it without a decision. */
    WITHDRAW,
    /** Set another tier of risk than the rules find. */
    OVERRIDE,
    /** Let a failed gate or a missed floor pass until a day. */
    WAIVE,
    /** Report that a condition is met. */
    REPORT,
    /** Close a condition, or want more. */
    CLOSE,
    /** Take the solution off the list. */
    DELIST
}
