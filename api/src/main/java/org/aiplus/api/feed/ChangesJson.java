// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.feed;

import java.util.List;
import org.aiplus.feed.FeedPage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the change feed. */
@Schema(name = "Changes", description = "A part of the change feed, oldest first.")
public record ChangesJson(
        @Schema(description = "None when everything has been read so far.")
        List<ChangeJson> items,

        @Schema(description = "Send this as after, now or later, to go on.")
        String next) {

    static ChangesJson from(FeedPage page) {
        return new ChangesJson(
                page.changes().stream().map(ChangeJson::from).toList(),
                page.next().token());
    }
}
