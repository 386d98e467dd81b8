// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import java.util.Set;

/** The life of a need. */
public enum NeedStatus {
    /** Its department writes. */
    DRAFT,
    /** Other departments read it, and vendors where it invites them. */
    OPEN,
    /** A use of AI was accepted for it. */
    MATCHED,
    /** It is not pursued, with a reason. */
    CLOSED;

    /** States that this one may lead to. A need whose use has ended can be pursued again. */
    public Set<NeedStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(OPEN, CLOSED);
            case OPEN -> Set.of(MATCHED, CLOSED);
            case MATCHED -> Set.of(OPEN, CLOSED);
            case CLOSED -> Set.of();
        };
    }

    /** Whether its department can change what it says. */
    public boolean editable() {
        return this == DRAFT || this == OPEN;
    }
}
