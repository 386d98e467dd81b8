// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

/** What a message about a submission is. */
public enum MessageKind {
    /** A moderator asks; the vendor answers by the due time. */
    CLARIFICATION,
    /** The vendor's answer to a clarification. */
    ANSWER,
    /** A moderator says what has to change before the next submission. */
    CHANGE_REQUEST
}
