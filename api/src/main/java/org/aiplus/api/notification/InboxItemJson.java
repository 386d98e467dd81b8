// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.notification;

import java.net.URI;
import java.time.Instant;
import org.aiplus.notification.InboxItem;
import org.aiplus.shared.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of an inbox. */
@Schema(name = "InboxItem", description = "A task or a piece of news, in the language of Accept-Language.")
public record InboxItemJson(
        String id,

        @Schema(description = "Stable name of the kind of notice.", examples = "invitation")
        String code,

        @Schema(description = "What it is about, in a few words.")
        String subject,

        @Schema(description = "One or two sentences.") String body,

        @Schema(description = "What to do; absent for news.") @Nullable
        String task,

        @Schema(description = "Page that it is about.") String page,

        @Schema(description = "When it came.") Instant at,

        @Schema(description = "When the task is due.") @Nullable
        Instant due,

        @Schema(description = "Whether that has passed.") boolean overdue,

        @Schema(description = "Whether a colleague can do it as well, because it is for a role or a vendor.")
        boolean shared,

        @Schema(description = "Whether you have marked it as read.")
        boolean read) {

    static InboxItemJson from(InboxItem item, URI publicUrl, Language language) {
        return new InboxItemJson(
                item.id().toString(),
                item.code(),
                item.subject(),
                item.body(),
                item.task(),
                publicUrl + "/" + language.path() + item.path(),
                item.at(),
                item.due(),
                item.overdue(),
                item.shared(),
                item.read());
    }
}
