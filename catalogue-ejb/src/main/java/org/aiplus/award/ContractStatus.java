// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import java.util.Set;

/** The life of a contract. This table is the only one. */
public enum ContractStatus {
    /** In force, or about to be. */
    ACTIVE,
    /** Its last day is over. */
    EXPIRED,
    /** Ended before its last day. */
    TERMINATED;

    /** States that this one may lead to. */
    public Set<ContractStatus> next() {
        return this == ACTIVE ? Set.of(EXPIRED, TERMINATED) : Set.of();
    }
}
