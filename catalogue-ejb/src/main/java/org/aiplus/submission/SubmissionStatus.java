// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import java.util.Set;

/** The life of a submission, from the first draft to the published revision. */
public enum SubmissionStatus {
    /** The vendor writes; nobody else reads. */
    DRAFT,
    /** Handed in and waiting for a moderator; the vendor may still pull it back. */
    SUBMITTED,
    /** A moderator checks it, asks and recommends. */
    IN_REVIEW,
    /** Back with the vendor, with a list of what to change. */
    CHANGES_REQUESTED,
    /** A second administrator has approved it. */
    APPROVED,
    /** It has become the published revision of its solution. */
    PUBLISHED,
    /** The vendor has taken it back for good. */
    WITHDRAWN,
    /** Refused with a reason. */
    REJECTED;

    /** States that this one may lead to. */
    public Set<SubmissionStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(IN_REVIEW, DRAFT, WITHDRAWN);
            case IN_REVIEW -> Set.of(CHANGES_REQUESTED, APPROVED, REJECTED, WITHDRAWN);
            case CHANGES_REQUESTED -> Set.of(SUBMITTED, WITHDRAWN);
            case APPROVED -> Set.of(PUBLISHED);
            case PUBLISHED, WITHDRAWN, REJECTED -> Set.of();
        };
    }

    /** Whether the vendor can change the answers. */
    public boolean editable() {
        return this == DRAFT || this == CHANGES_REQUESTED;
    }

    /** Whether nothing more happens to it. */
    public boolean ended() {
        return next().isEmpty();
    }
}
