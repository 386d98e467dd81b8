// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import java.util.Set;

/** The life of one revision of a solution's entry. Its content is fixed from submission on. */
public enum RevisionStatus {
    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    CHANGES_REQUESTED,
    APPROVED,
    PUBLISHED,
    SUPERSEDED,
    WITHDRAWN,
    REJECTED;

    /** States that this one may lead to. */
    public Set<RevisionStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, APPROVED, WITHDRAWN);
            case SUBMITTED -> Set.of(IN_REVIEW, WITHDRAWN);
            case IN_REVIEW -> Set.of(CHANGES_REQUESTED, APPROVED, REJECTED, WITHDRAWN);
            case CHANGES_REQUESTED -> Set.of(SUBMITTED, WITHDRAWN);
            case APPROVED -> Set.of(PUBLISHED, WITHDRAWN);
            case PUBLISHED -> Set.of(SUPERSEDED, WITHDRAWN);
            case SUPERSEDED, WITHDRAWN, REJECTED -> Set.of();
        };
    }
}
