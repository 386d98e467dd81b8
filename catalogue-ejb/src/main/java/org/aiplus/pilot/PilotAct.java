// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

/** What a reader of a pilot can do with it now. */
public enum PilotAct {
    /** Write the charter, which is a draft. */
    EDIT,
    /** Promise it. */
    LOCK,
    /** Change what was promised, with a reason. */
    AMEND,
    /** Report readings, and withdraw them. */
    REPORT,
    /** Decide about the pilot. */
    DECIDE,
    /** Publish what was learned. */
    PUBLISH_LESSONS,
    /** Say how it was to work with the tool. */
    GIVE_FEEDBACK
}
