// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evidence;

import java.time.Instant;
import java.util.List;
import org.aiplus.claim.Claim;
import org.aiplus.claim.ClaimState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim. */
@Schema(name = "Claim", description = "An answer of a published entry with its proof.")
public record ClaimJson(
        @Schema(description = "Code of the question.") String question,

        @Schema(description = "How far the answer is proved.")
        ClaimState state,

        @Schema(description = "Why it was found contradicted; for the government and the vendor.") @Nullable
        String reason,

        @Schema(description = "When it was; for the government and the vendor.") @Nullable
        Instant contradictedAt,

        @Schema(description = "What is bound to it; empty for the public.")
        List<EvidenceLineJson> evidence) {

    static ClaimJson from(Claim claim) {
        return new ClaimJson(
                claim.question(),
                claim.state(),
                claim.reason(),
                claim.contradictedAt(),
                claim.evidence().stream().map(EvidenceLineJson::from).toList());
    }
}
