// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.submission;

import java.time.Instant;
import java.time.LocalDate;
import org.aiplus.api.request.Versioned;
import org.aiplus.submission.ChangeKind;
import org.aiplus.submission.ChangeNoticeStatus;
import org.aiplus.submission.ChangeNoticeView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A declared change. */
@Schema(name = "ChangeNotice", description = "A declared change; a material one is OPEN until a moderator reviews it.")
public record ChangeNoticeJson(
        String id,

        @Schema(description = "Reference of the solution.", examples = "S-000063")
        String solution,

        ChangeKind kind,
        ChangeNoticeStatus status,
        String text,
        LocalDate effectiveOn,
        Instant declaredAt,
        @Nullable String conclusion,
        @Nullable Instant reviewedAt,

        @Schema(description = "Grows with each write; the entity tag begins with it.")
        long version)
        implements Versioned {

    static ChangeNoticeJson from(ChangeNoticeView view) {
        return new ChangeNoticeJson(
                view.id().toString(),
                view.solution(),
                view.kind(),
                view.status(),
                view.text(),
                view.effectiveOn(),
                view.declaredAt(),
                view.conclusion(),
                view.reviewedAt(),
                view.version());
    }
}
