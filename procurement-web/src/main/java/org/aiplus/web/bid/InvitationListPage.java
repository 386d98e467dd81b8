// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.bid;

import java.util.List;
import org.aiplus.evaluation.EvaluationSummary;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/** What the reader's vendor may bid for. */
public record InvitationListPage(
        PageFrame frame,
        List<EvaluationSummary> items,
        @Nullable String nextHref) implements Page {

    public InvitationListPage {
        items = List.copyOf(items);
    }
}
