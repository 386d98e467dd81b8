// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.submission;

import java.time.LocalDate;
import org.aiplus.submission.ChangeKind;
import org.aiplus.submission.NewChangeNotice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change that a vendor declares. */
@Schema(name = "NewChangeNotice", description = "A change of a published solution that its vendor declares.")
public record NewChangeNoticeJson(
        ChangeKind kind,

        @Schema(description = "What has changed; at most 2000 characters.")
        String text,

        @Schema(description = "The day from which it holds, past or to come.")
        LocalDate effectiveOn) {

    NewChangeNotice toCommand() {
        return new NewChangeNotice(kind, text, effectiveOn);
    }
}
