// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.notification;

import java.util.List;
import org.aiplus.notification.InboxFigures;
import org.aiplus.notification.InboxItem;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's inbox.
 *
 * @param sections tasks and news, or one of them when it goes on from an earlier page
 */
public record InboxPage(PageFrame frame, InboxFigures figures, List<Section> sections) implements Page {

    /**
     * One part.
     *
     * @param code {@code tasks} or {@code news}
     * @param nextHref address of the next page, {@code null} at the end
     */
    public record Section(
            String code, List<InboxItem> items, @Nullable String nextHref) {
        public Section {
            items = List.copyOf(items);
        }
    }

    public InboxPage {
        sections = List.copyOf(sections);
    }
}
