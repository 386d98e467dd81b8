// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evidence;

import java.time.Instant;
import org.aiplus.evidence.EvidenceStatus;
import org.aiplus.evidence.StatusChangeView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One step in the life of evidence. */
@Schema(name = "EvidenceStep", description = "One step in the life of a piece of evidence.")
public record EvidenceStepJson(
        @Nullable EvidenceStatus from,
        EvidenceStatus to,

        @Schema(description = "A code for what the system did by itself, else the words of whoever did it.")
        String reason,

        Instant at) {

    static EvidenceStepJson from(StatusChangeView view) {
        return new EvidenceStepJson(view.from(), view.to(), view.reason(), view.at());
    }
}
