// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.award;

import java.util.List;
import org.aiplus.award.AwardNoticeView;
import org.aiplus.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of notices. */
@Schema(name = "AwardNotices", description = "A page of notices of intended awards.")
public record AwardNoticesJson(
        @Schema(description = "The newest first.") List<AwardNoticeJson> items,

        @Schema(description = "Cursor of the next page; absent at the end.") @Nullable
        String next) {

    static AwardNoticesJson from(Slice<AwardNoticeView> slice) {
        return new AwardNoticesJson(
                slice.items().stream().map(AwardNoticeJson::from).toList(), slice.next());
    }
}
