// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.notification;

import java.util.List;
import org.aiplus.notification.OutboxEntry;
import org.aiplus.notification.OutboxFigures;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * What has not gone out.
 *
 * @param states filters, the first for all
 * @param nextHref address of the next page, {@code null} at the end
 */
public record OutboxPage(
        PageFrame frame,
        OutboxFigures figures,
        List<PageFrame.NavigationItem> states,
        List<OutboxEntry> entries,
        @Nullable String nextHref)
        implements Page {

    public OutboxPage {
        states = List.copyOf(states);
        entries = List.copyOf(entries);
    }
}
