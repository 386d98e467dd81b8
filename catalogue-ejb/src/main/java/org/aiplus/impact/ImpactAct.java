// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

/** What somebody can do with an impact assessment. */
public enum ImpactAct {
    /** Change what it says. */
    EDIT,
    /** Ask officers for their signatures. */
    ASK_FOR_SIGNATURES,
    /** Sign the privacy part. */
    SIGN_PRIVACY,
    /** Sign the security part. */
    SIGN_SECURITY,
    /** Set another tier. */
    OVERRIDE,
    /** Hand it in for endorsement. */
    HAND_IN,
    /** Take it back from the reviewers. */
    TAKE_BACK,
    /** Go on to the next checkpoint. */
    NEXT_CHECKPOINT
}
