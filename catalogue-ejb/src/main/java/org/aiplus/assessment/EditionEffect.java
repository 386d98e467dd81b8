// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.util.List;
import org.aiplus.criteria.CriteriaSetReference;

/**
 * What would become of the listed solutions if they were judged by another edition, with what was found and what is valid
 * today.
 *
 * @param listed how many solutions have their status by a decision that is no refusal
 * @param failing how many of those would come to less than their decision
 * @param solutions the first of those, at most {@value ListingReports#MOST_NAMED}, by reference
 */
public record EditionEffect(CriteriaSetReference edition, int listed, int failing, List<SolutionEffect> solutions) {

    public EditionEffect {
        solutions = List.copyOf(solutions);
    }
}
