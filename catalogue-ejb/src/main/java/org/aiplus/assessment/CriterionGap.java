// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.util.List;
import org.aiplus.catalogue.SolutionReference;

/**
 * How many listed solutions have no valid evidence for one criterion today.
 *
 * @param criterion its code
 * @param applying to how many listed solutions it applies
 * @param lacking how many of those have no valid evidence for it
 * @param some the first of those, at most ten
 */
public record CriterionGap(String criterion, int applying, int lacking, List<SolutionReference> some) {

    public CriterionGap {
        some = List.copyOf(some);
    }
}
