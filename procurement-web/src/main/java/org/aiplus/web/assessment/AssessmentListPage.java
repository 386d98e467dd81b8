// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.assessment;

import java.util.List;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * Assessments in the reader's hands.
 *
 * @param statuses to filter by, with the chosen one
 * @param conditions whether only those with open conditions are shown
 * @param filtered whether any filter is set
 * @param nextHref address of the next part, {@code null} at the end
 * @param begins whether the reader can begin one
 * @param solution what was typed as the solution of a new one
 */
public record AssessmentListPage(
        PageFrame frame,
        List<Option> statuses,
        boolean conditions,
        boolean filtered,
        List<Line> lines,
        @Nullable String nextHref,
        boolean begins,
        String solution,
        List<FieldError> errors)
        implements Page {

    /**
     * An assessment.
     *
     * @param status as the product writes it
     * @param outcome as the product writes it, {@code null} before it is finished
     * @param result its outcome and share in words, {@code null} before it is finished
     * @param open how many conditions are not met
     * @param due when the first of them is due, {@code null} without any
     * @param until last day of the decision in words, {@code null} without one
     */
    public record Line(
            String href,
            String reference,
            String solution,
            Resolved name,
            String status,
            @Nullable String outcome,
            @Nullable String result,
            int open,
            @Nullable String due,
            @Nullable String until) {}

    public AssessmentListPage {
        statuses = List.copyOf(statuses);
        lines = List.copyOf(lines);
        errors = List.copyOf(errors);
    }
}
