// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import java.util.List;

/**
 * What the government has decided about a solution, and why.
 *
 * @param reasons in the order in which readers see them
 */
public record SolutionStanding(SolutionStatus status, List<StatusReason> reasons) {

    public SolutionStanding {
        reasons = List.copyOf(reasons);
    }
}
