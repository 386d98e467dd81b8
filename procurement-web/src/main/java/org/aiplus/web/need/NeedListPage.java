// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.need;

import java.util.List;
import org.aiplus.need.NeedStatus;
import org.aiplus.need.NeedSummary;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * Needs that the reader may read.
 *
 * @param department code by which they are filtered; may be empty
 * @param writer whether the reader can begin one
 */
public record NeedListPage(
        PageFrame frame,
        List<NeedSummary> items,
        List<Option> statuses,
        String department,
        @Nullable String nextHref,
        boolean writer)
        implements Page {

    public NeedListPage {
        items = List.copyOf(items);
        statuses = List.copyOf(statuses);
    }

    /** How a status looks. */
    public static String tone(NeedStatus status) {
        return switch (status) {
            case MATCHED -> "good";
            case OPEN -> "warn";
            case DRAFT, CLOSED -> "";
        };
    }
}
