// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import java.util.Set;

/** The life of an objection. This table is the only one. */
public enum ObjectionStatus {
    /** It holds the standstill up until it is answered. */
    OPEN,
    /** Right: the award does not stand. */
    UPHELD,
    /** Not right: the award goes on. */
    DISMISSED,
    /** Without an answer, because another objection was upheld or the evaluation was cancelled. */
    LAPSED;

    /** States that this one may lead to. */
    public Set<ObjectionStatus> next() {
        return this == OPEN ? Set.of(UPHELD, DISMISSED, LAPSED) : Set.of();
    }
}
