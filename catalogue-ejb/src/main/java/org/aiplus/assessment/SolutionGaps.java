// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.util.List;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.criteria.CriteriaSetReference;
import org.aiplus.shared.LocalisedText;

/**
 * Which criteria of one solution no valid evidence bears on today.
 *
 * @param criteria edition by which it is judged: that of its decision, otherwise the current one
 * @param applying how many criteria apply
 * @param gaps codes of those without valid evidence, in the order of the edition
 */
public record SolutionGaps(
        SolutionReference solution,
        LocalisedText name,
        CriteriaSetReference criteria,
        int applying,
        List<String> gaps) {

    public SolutionGaps {
        gaps = List.copyOf(gaps);
    }
}
