// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.util.Set;

/** The life of a condition of a listing decision. */
public enum ConditionStatus {
    /** To be met by its due date. */
    OPEN,
    /** Its owner says that it is met; an officer looks at it. */
    REPORTED,
    /** An officer found that it is met. */
    MET;

    /** States that this one may lead to. */
    public Set<ConditionStatus> next() {
        return switch (this) {
            case OPEN -> Set.of(REPORTED, MET);
            case REPORTED -> Set.of(OPEN, MET);
            case MET -> Set.of();
        };
    }
}
