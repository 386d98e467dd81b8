// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evaluation;

import java.util.List;
import org.aiplus.evaluation.EvaluationSummary;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * The evaluations that the reader may read, and the form for another.
 *
 * @param officer whether the reader can begin one
 * @param use reference of the use of AI of which they are, and for which another would be; {@code null} for all
 * @param contracts whether the reader reads contracts
 * @param offers whether the reader reads standing offers
 * @param title what was typed as the title of another
 */
public record EvaluationListPage(
        PageFrame frame,
        List<EvaluationSummary> items,
        List<Option> statuses,
        @Nullable String nextHref,
        boolean officer,
        @Nullable String use,
        boolean contracts,
        boolean offers,
        String title,
        List<FieldError> errors)
        implements Page {

    public EvaluationListPage {
        items = List.copyOf(items);
        statuses = List.copyOf(statuses);
        errors = List.copyOf(errors);
    }
}
