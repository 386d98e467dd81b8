// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

/** What has changed since an assessment was endorsed. */
public enum StaleReason {
    /** An answer to one of its questions. */
    ANSWER,
    /** An answer that decides about the risk tier. */
    RISK,
    /** The classification of the data, or whether they are personal. */
    DATA_CLASS,
    /** The group of people who use it. */
    USER_GROUP,
    /** The published revision of the solution. */
    MODEL,
    /** The questions, the risk rules or the edition of a norm. */
    NORM_EDITION,
    /** It has to be reviewed by now. */
    REVIEW_DUE
}
