// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.notification;

import java.util.List;
import org.aiplus.notification.OutboxEntry;
import org.aiplus.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the outbox. */
@Schema(name = "OutboxEntries", description = "A page of the outbox, newest first.")
public record OutboxEntriesJson(
        List<OutboxEntryJson> items,

        @Schema(description = "Cursor of the next page; absent at the end.") @Nullable
        String next) {

    static OutboxEntriesJson from(Slice<OutboxEntry> slice) {
        return new OutboxEntriesJson(
                slice.items().stream().map(OutboxEntryJson::from).toList(), slice.next());
    }
}
