// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.aiplus.audit.AuditEntryView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One entry of the audit trail. */
@Schema(name = "AuditEntry", description = "One act, as it was recorded together with its effect.")
public record AuditEntryJson(
        UUID id,
        @Schema(description = "Catalogue time of the act.") Instant at,

        @Schema(description = "Subject of the person or program, system for a job, anonymous for a visitor.")
        String actor,

        @Schema(description = "Display name of the person today; absent when none is known.") @Nullable
        String actorName,

        @Schema(description = "What was done.", examples = "solution.revision-published")
        String action,

        String objectType,

        @Schema(description = "Reference or id of the object.")
        String objectId,

        @Schema(description = "Ids and values that explain it.")
        Map<String, Object> details,

        @Schema(description = "The request in which it was done.")
        String requestId,

        @Schema(description = "Number of its link in the chain; absent while it waits to be sealed.") @Nullable
        Long sequence,

        @Schema(description = "Hash of that link, hexadecimal; absent while it waits.") @Nullable
        String hash) {

    static AuditEntryJson from(AuditEntryView view) {
        return new AuditEntryJson(
                view.id(),
                view.at(),
                view.actor(),
                view.actorName(),
                view.action(),
                view.objectType(),
                view.objectId(),
                view.details(),
                view.requestId(),
                view.sequence(),
                view.hash());
    }
}
