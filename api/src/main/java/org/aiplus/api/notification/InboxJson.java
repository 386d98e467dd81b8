// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.notification;

import java.net.URI;
import java.util.List;
import org.aiplus.notification.InboxItem;
import org.aiplus.shared.Language;
import org.aiplus.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of an inbox. */
@Schema(name = "Inbox", description = "A page of one part of your inbox.")
public record InboxJson(
        List<InboxItemJson> items,

        @Schema(description = "Cursor of the next page; absent at the end.") @Nullable
        String next) {

    static InboxJson from(Slice<InboxItem> slice, URI publicUrl, Language language) {
        return new InboxJson(
                slice.items().stream()
                        .map(item -> InboxItemJson.from(item, publicUrl, language))
                        .toList(),
                slice.next());
    }
}
