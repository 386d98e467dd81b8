// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import java.util.Map;
import java.util.Set;

/** Life of an edition of a criteria set. */
public enum CriteriaSetStatus {
    /** Being written; nothing is assessed by it. */
    DRAFT,
    /** Never changes; the latest published edition is the one that new assessments use. */
    PUBLISHED,
    /** Kept for the assessments that used it; no new one does. */
    RETIRED;

    private static final Map<CriteriaSetStatus, Set<CriteriaSetStatus>> NEXT =
            Map.of(DRAFT, Set.of(PUBLISHED), PUBLISHED, Set.of(RETIRED), RETIRED, Set.of());

    /** Whether an edition may go from this status to the other. */
    public boolean mayBecome(CriteriaSetStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
