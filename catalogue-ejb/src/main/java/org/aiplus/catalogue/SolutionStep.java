// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import java.time.Instant;
import java.util.List;

/**
 * One step of what the government has decided about a solution.
 *
 * @param from status before; the same as {@code to} when only the reasons changed
 */
public record SolutionStep(SolutionStatus from, SolutionStatus to, List<StatusReason> reasons, Instant at) {

    public SolutionStep {
        reasons = List.copyOf(reasons);
    }
}
