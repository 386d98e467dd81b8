// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import java.util.List;
import org.aiplus.shared.Problem;

/**
 * How far one section is.
 *
 * @param section code of the section; {@link #CORE} for the name, the categories and the classification
 * @param requiredAnswered how many of the questions that must be answered are answered
 * @param requiredTotal how many must be answered
 * @param answered how many questions are answered, required or not
 * @param total how many questions there are
 * @param problems what keeps the section from being submitted, with pointers into the content
 */
public record SectionProgress(
        String section, int requiredAnswered, int requiredTotal, int answered, int total, List<Problem> problems) {

    /** Code of the part before the first section. */
    public static final String CORE = "core";

    public SectionProgress {
        problems = List.copyOf(problems);
    }

    /** Whether nothing in the section keeps it from being submitted. */
    public boolean complete() {
        return problems.isEmpty();
    }
}
