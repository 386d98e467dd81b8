// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.award;

import java.util.List;
import org.aiplus.award.AwardNoticeView;
import org.aiplus.award.AwardRules;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/** Notices of intended awards, for everybody. */
public record NoticeListPage(
        PageFrame frame,
        List<AwardNoticeView> items,
        AwardRules rules,
        @Nullable String nextHref) implements Page {

    public NoticeListPage {
        items = List.copyOf(items);
    }
}
