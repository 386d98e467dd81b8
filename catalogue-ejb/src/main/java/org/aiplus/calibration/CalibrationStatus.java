// SPDX-License-Identifier: Apache-2.0
package org.aiplus.calibration;

import java.util.Set;

/** The life of a calibration exercise. This table is the only one. */
public enum CalibrationStatus {
    /** Each marks the samples alone; nobody sees the marks of others. */
    OPEN,
    /** The marks stand side by side; the chair writes what was agreed. */
    REVEALED,
    /** What was agreed stands, for good. */
    CLOSED,
    /** It was given up with a reason; another one may be set. */
    WITHDRAWN;

    /** States that this one may lead to. */
    public Set<CalibrationStatus> next() {
        return switch (this) {
            case OPEN -> Set.of(REVEALED, WITHDRAWN);
            case REVEALED -> Set.of(CLOSED, WITHDRAWN);
            case CLOSED, WITHDRAWN -> Set.of();
        };
    }

    /** Whether marks of several people may be shown beside each other. */
    public boolean shown() {
        return this == REVEALED || this == CLOSED;
    }
}
