// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import java.util.List;
import org.aiplus.shared.Problem;

/**
 * A draft as it would be published.
 *
 * @param set what it says
 * @param open what keeps it from being published, each with its place in the document
 * @param difference what differs from the edition that assessments use now
 */
public record CriteriaDraftView(
        CriteriaSetVersionView version, CriteriaSet set, List<Problem> open, CriteriaSetDifference difference) {

    public CriteriaDraftView {
        open = List.copyOf(open);
    }
}
