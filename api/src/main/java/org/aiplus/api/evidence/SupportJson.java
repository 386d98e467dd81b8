// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evidence;

import java.time.Instant;
import org.aiplus.evidence.SupportView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What evidence supports. */
@Schema(name = "EvidenceSupport", description = "A question of an entry that a piece of evidence supports.")
public record SupportJson(
        @Schema(description = "Reference of the entry.", examples = "S-000063")
        String solution,

        @Schema(description = "Code of the question.", examples = "certificates")
        String question,

        @Schema(description = "When the government found that it does; absent as long as it has not.") @Nullable
        Instant verifiedAt) {

    static SupportJson from(SupportView view) {
        return new SupportJson(view.solution().value(), view.question(), view.verifiedAt());
    }
}
