// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

/** Why a solution has its status; each has a text in the interface languages under the same name. */
public enum StatusReason {
    /** The entry is published and no listing decision exists. */
    NO_LISTING_DECISION,
    /** A real system or foreign record, shown for reference; it is not up for approval here. */
    REFERENCE_RECORD,
    /** The facts have not been checked for more than six months. */
    NOT_VERIFIED_RECENTLY,
    /** A listing decision found that it meets the criteria. */
    LISTED_BY_DECISION,
    /** A listing decision found that it does not meet the criteria. */
    REFUSED_BY_DECISION,
    /** A condition of the listing decision has not been met yet. */
    CONDITION_OPEN,
    /** A condition was not met by its due date. */
    CONDITION_OVERDUE,
    /** Evidence on which the decision rests runs out within thirty days. */
    EVIDENCE_RUNS_OUT,
    /** Evidence on which the decision rests is no longer valid. */
    EVIDENCE_RAN_OUT,
    /** The decision itself runs out within thirty days. */
    DECISION_RUNS_OUT,
    /** The decision itself has run out. */
    DECISION_RAN_OUT,
    /** A waiver on which the decision rests runs out within thirty days. */
    WAIVER_RUNS_OUT,
    /** A waiver on which the decision rests has run out. */
    WAIVER_RAN_OUT,
    /** A newer revision is published than the one that was assessed; it has to be assessed as well. */
    REVISION_TO_ASSESS,
    /** The newer revision was not assessed in the time for it. */
    REVISION_NOT_ASSESSED,
    /** The governance committee took it off the list. */
    TAKEN_OFF_THE_LIST
}
