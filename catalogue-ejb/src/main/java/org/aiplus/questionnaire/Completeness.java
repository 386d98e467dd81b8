// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

/** How complete answers must be, besides being well-formed. */
public enum Completeness {
    /** Nothing must be there yet, and an answer may stay that is not asked for any more. */
    DRAFT,
    /** A record that may come from elsewhere: what every record must say. */
    RECORD,
    /** What a vendor hands in: everything that a submission must say, each text in every language. */
    SUBMISSION
}
