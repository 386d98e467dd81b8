// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.util.List;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.shared.LocalisedText;

/**
 * What another edition would make of one solution.
 *
 * @param now outcome of its decision
 * @param then what it would come to
 * @param failedGates gates that would fail
 * @param belowFloor families that would miss their floor
 * @param unanswered criteria about which nothing has been found, because the edition of the decision does not have them
 */
public record SolutionEffect(
        SolutionReference solution,
        LocalisedText name,
        Outcome now,
        Outcome then,
        List<String> failedGates,
        List<String> belowFloor,
        List<String> unanswered) {

    public SolutionEffect {
        failedGates = List.copyOf(failedGates);
        belowFloor = List.copyOf(belowFloor);
        unanswered = List.copyOf(unanswered);
    }
}
