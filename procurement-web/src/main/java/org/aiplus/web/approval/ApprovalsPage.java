// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.approval;

import java.time.Instant;
import java.util.List;
import org.aiplus.approval.ApprovalTask;
import org.aiplus.shared.LocalisedText;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the reader.
 *
 * @param now by the one clock
 * @param nextHref address of the next page, {@code null} at the end
 * @param positions whether the reader may know who signs for departments
 */
public record ApprovalsPage(
        PageFrame frame,
        List<ApprovalTask> tasks,
        Instant now,
        @Nullable String nextHref,
        boolean positions) implements Page {

    public ApprovalsPage {
        tasks = List.copyOf(tasks);
    }

    /** A text in the page's language. */
    public String words(LocalisedText text) {
        return text.resolve(frame.language()).text();
    }

    /** Whether a task is past its due time. */
    public boolean late(ApprovalTask task) {
        return task.due().isBefore(now);
    }
}
