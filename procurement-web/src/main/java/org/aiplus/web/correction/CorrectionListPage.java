// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.correction;

import java.util.List;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * Correction requests that the reader may see.
 *
 * @param vendor whether the reader answers for a vendor
 * @param views which of them can be shown, the shown one as the current one
 * @param nextHref address of older ones, {@code null} when there are none
 */
public record CorrectionListPage(
        PageFrame frame,
        boolean vendor,
        List<PageFrame.NavigationItem> views,
        List<CorrectionLines.Line> lines,
        @Nullable String nextHref)
        implements Page {

    public CorrectionListPage {
        views = List.copyOf(views);
        lines = List.copyOf(lines);
    }
}
