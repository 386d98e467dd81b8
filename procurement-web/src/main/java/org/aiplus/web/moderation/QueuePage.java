// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.moderation;

import java.util.List;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.web.portal.StageLine;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * What waits for moderators.
 *
 * @param statuses states to filter by, with the chosen one
 * @param holders who has it in hands, to filter by, with the chosen one
 * @param mine whether only what the reader has taken is shown
 * @param overdue whether only what is late is shown
 * @param filtered whether any filter is set
 * @param nextHref address of the next part, {@code null} at the end
 */
public record QueuePage(
        PageFrame frame,
        List<Option> statuses,
        List<Option> holders,
        boolean mine,
        boolean overdue,
        boolean filtered,
        List<Line> lines,
        @Nullable String nextHref)
        implements Page {

    /**
     * A submission.
     *
     * @param age how long it has been where it stands, in words
     * @param late whether it is past its due time
     */
    public record Line(
            String href, String reference, Resolved name, Resolved vendor, StageLine stage, String age, boolean late) {}

    public QueuePage {
        statuses = List.copyOf(statuses);
        holders = List.copyOf(holders);
        lines = List.copyOf(lines);
    }
}
