// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.notification;

import java.util.List;
import org.aiplus.notification.MailPreferences;
import org.aiplus.notification.MailWay;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A choice of how to hear by mail. */
@Schema(name = "MailChoice", description = "How you want to hear by mail.")
public record MailChoiceJson(
        @Schema(description = "Tag of the language; absent for that of the pages at your last sign-in.") @Nullable
        String language,

        @Schema(description = "Tasks for you alone.") MailWay ownTasks,

        @Schema(description = "Tasks that a colleague can do as well.")
        MailWay sharedTasks,

        @Schema(description = "Everything that asks for nothing.")
        MailWay news) {

    MailPreferences toPreferences(long version) {
        return new MailPreferences(language(language), ownTasks, sharedTasks, news, version);
    }

    private static @Nullable Language language(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        return Language.ofTag(tag)
                .orElseThrow(() -> new RuleViolation(List.of(Problem.at("/language", ProblemCode.UNKNOWN_CODE))));
    }
}
