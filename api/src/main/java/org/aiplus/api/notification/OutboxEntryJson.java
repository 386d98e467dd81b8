// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.notification;

import java.time.Instant;
import org.aiplus.notification.OutboxEntry;
import org.aiplus.notification.OutboxState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that has not gone out. */
@Schema(
        name = "OutboxEntry",
        description = "A message that has not been sent, or a notice that has not been handed out. Real time.")
public record OutboxEntryJson(
        String id,

        @Schema(description = "Whether it is a message to one mailbox, and not yet a notice.")
        boolean mail,

        @Schema(description = "Kind of notice; digest for a daily summary.")
        String code,

        @Schema(description = "Mail address; of a notice, whom it is for.")
        String recipient,

        OutboxState state,

        Instant queuedAt,

        @Schema(description = "Failed ones.") int attempts,

        @Schema(description = "When it is tried again; absent when it is set aside.") @Nullable
        Instant nextAttemptAt,

        @Schema(description = "One line about the last failure.") @Nullable
        String lastError) {

    static OutboxEntryJson from(OutboxEntry entry) {
        return new OutboxEntryJson(
                entry.id().toString(),
                entry.mail(),
                entry.code(),
                entry.recipient(),
                entry.state(),
                entry.queuedAt(),
                entry.attempts(),
                entry.nextAttemptAt(),
                entry.lastError());
    }
}
