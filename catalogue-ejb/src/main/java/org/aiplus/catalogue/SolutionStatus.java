// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import java.util.Set;

/**
 * What the government has decided about a solution. Publication makes an entry visible as {@link #NOT_ASSESSED}; only a
 * listing decision leads on from there, and evidence that runs out leads down step by step.
 */
public enum SolutionStatus {
    NOT_ASSESSED,
    LISTED,
    CONDITIONAL,
    REFUSED,
    AT_RISK,
    SUSPENDED,
    DELISTED;

    /** States that this one may lead to: the one table of what can follow what. */
    public Set<SolutionStatus> next() {
        return switch (this) {
            case NOT_ASSESSED -> Set.of(LISTED, CONDITIONAL, REFUSED, DELISTED);
            case LISTED -> Set.of(AT_RISK, CONDITIONAL, SUSPENDED, REFUSED, DELISTED);
            case AT_RISK -> Set.of(LISTED, CONDITIONAL, SUSPENDED, REFUSED, DELISTED);
            case CONDITIONAL -> Set.of(LISTED, AT_RISK, SUSPENDED, REFUSED, DELISTED);
            case SUSPENDED -> Set.of(LISTED, AT_RISK, CONDITIONAL, REFUSED, DELISTED);
            case REFUSED -> Set.of(LISTED, CONDITIONAL, DELISTED);
            case DELISTED -> Set.of();
        };
    }

    /** Whether departments may adopt the solution on the strength of this status. */
    public boolean approved() {
        return this == LISTED || this == CONDITIONAL || this == AT_RISK;
    }
}
