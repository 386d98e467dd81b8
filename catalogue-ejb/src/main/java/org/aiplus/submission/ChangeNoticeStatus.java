// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import java.util.Set;

/** The life of a change notice. */
public enum ChangeNoticeStatus {
    /** The change is material: it waits for a review, and the answers that it touches are marked. */
    OPEN,
    /** A moderator has reviewed it. */
    REVIEWED,
    /** The change is not material: it is on record. */
    NOTED;

    /** States that this one may lead to. */
    public Set<ChangeNoticeStatus> next() {
        return this == OPEN ? Set.of(REVIEWED) : Set.of();
    }
}
