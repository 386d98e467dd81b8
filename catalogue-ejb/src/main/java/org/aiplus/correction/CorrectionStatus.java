// SPDX-License-Identifier: Apache-2.0
package org.aiplus.correction;

import java.util.Set;

/** The life of a correction request. */
public enum CorrectionStatus {
    /** Reported; it waits for an answer. */
    OPEN,
    /** Whoever stands behind the entry agrees and will correct it. */
    ACCEPTED,
    /** They do not agree, and say why. */
    DECLINED,
    /** Taken back by whoever reported it. */
    WITHDRAWN,
    /** Accepted, and a revision that was published later says something else. */
    CORRECTED;

    /** States that this one may lead to. */
    public Set<CorrectionStatus> next() {
        return switch (this) {
            case OPEN -> Set.of(ACCEPTED, DECLINED, WITHDRAWN);
            case ACCEPTED -> Set.of(CORRECTED);
            case DECLINED, WITHDRAWN, CORRECTED -> Set.of();
        };
    }
}
