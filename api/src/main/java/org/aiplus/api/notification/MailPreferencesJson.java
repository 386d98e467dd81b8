// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.notification;

import org.aiplus.api.request.Versioned;
import org.aiplus.notification.MailPreferences;
import org.aiplus.notification.MailWay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How somebody wants to hear by mail. */
@Schema(name = "MailPreferences", description = "How you want to hear by mail. The inbox has everything in any case.")
public record MailPreferencesJson(
        @Schema(description = "Language tag; absent for the language of the pages at your last sign-in.") @Nullable
        String language,

        @Schema(description = "Tasks for you alone.") MailWay ownTasks,

        @Schema(description = "Tasks that a colleague can do as well.")
        MailWay sharedTasks,

        @Schema(description = "Everything that asks for nothing.")
        MailWay news,

        @Schema(description = "Grows with each change; the entity tag begins with it.")
        long version)
        implements Versioned {

    static MailPreferencesJson from(MailPreferences preferences) {
        var language = preferences.language();
        return new MailPreferencesJson(
                language == null ? null : language.tag(),
                preferences.ownTasks(),
                preferences.sharedTasks(),
                preferences.news(),
                preferences.version());
    }
}
