// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.notification;

import org.aiplus.notification.InboxFigures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much waits in an inbox. */
@Schema(name = "InboxFigures", description = "How much waits in your inbox. Counting stops at 100.")
public record InboxFiguresJson(
        @Schema(description = "Open tasks.") int tasks,

        @Schema(description = "Those of them whose date has passed.")
        int overdue,

        @Schema(description = "News that you have not marked as read.")
        int unread) {

    static InboxFiguresJson from(InboxFigures figures) {
        return new InboxFiguresJson(figures.tasks(), figures.overdue(), figures.unread());
    }
}
