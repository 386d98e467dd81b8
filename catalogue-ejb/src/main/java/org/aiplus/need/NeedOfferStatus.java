// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import java.util.Set;

/** What became of an offer to join a need. */
public enum NeedOfferStatus {
    /** The need's department has not answered. */
    OFFERED,
    /** The departments go along. */
    ACCEPTED,
    /** They do not, with a reason. */
    DECLINED;

    /** States that this one may lead to. */
    public Set<NeedOfferStatus> next() {
        return this == OFFERED ? Set.of(ACCEPTED, DECLINED) : Set.of();
    }
}
