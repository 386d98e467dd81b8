// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import java.util.Set;

/** The life of somebody's marks. This table is the only one. */
public enum MarkSheetStatus {
    /** Only the marker sees and writes them. */
    DRAFT,
    /** Handed in, for good unless the chair opens them again before all are in. */
    SUBMITTED;

    /** States that this one may lead to. */
    public Set<MarkSheetStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(DRAFT);
        };
    }
}
