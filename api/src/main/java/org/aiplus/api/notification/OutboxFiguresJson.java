// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.notification;

import java.time.Instant;
import org.aiplus.notification.OutboxFigures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the outbox stands. */
@Schema(name = "OutboxFigures", description = "How the outbox stands. Real time.")
public record OutboxFiguresJson(
        @Schema(description = "Whether this installation has a mail server.")
        boolean configured,

        @Schema(description = "Notices that wait to be handed out.")
        long notices,

        @Schema(description = "Messages that wait, failing ones included.")
        long waiting,

        @Schema(description = "Messages that failed at least once and are tried again.")
        long failing,

        @Schema(description = "Messages and notices that need an administrator.")
        long setAside,

        @Schema(description = "When the oldest waiting message was queued.") @Nullable
        Instant oldest,

        @Schema(description = "Since when the mail server has not answered.") @Nullable
        Instant unreachableSince,

        @Schema(description = "One line about why.") @Nullable
        String serverError) {

    static OutboxFiguresJson from(OutboxFigures figures) {
        return new OutboxFiguresJson(
                figures.configured(),
                figures.notices(),
                figures.waiting(),
                figures.failing(),
                figures.setAside(),
                figures.oldest(),
                figures.unreachableSince(),
                figures.serverError());
    }
}
