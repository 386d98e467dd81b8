// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import java.util.List;
import org.aiplus.shared.Problem;

/**
 * What would happen if the content were submitted now.
 *
 * @param problems everything that would have to change, with pointers into the content; problems of the vendor's standing
 *     have none
 * @param sections how far each section is
 */
public record DryRun(List<Problem> problems, List<SectionProgress> sections) {

    public DryRun {
        problems = List.copyOf(problems);
        sections = List.copyOf(sections);
    }

    /** Whether it would be accepted. */
    public boolean acceptable() {
        return problems.isEmpty();
    }
}
