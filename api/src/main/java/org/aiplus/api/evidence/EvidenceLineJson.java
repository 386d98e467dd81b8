// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.aiplus.evidence.EvidenceLine;
import org.aiplus.evidence.EvidenceStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Evidence beside a claim. */
@Schema(name = "EvidenceLine", description = "A piece of evidence beside a claim, in outline.")
public record EvidenceLineJson(
        @Schema(examples = "E-000042") String reference,

        @Schema(description = "Code of the vocabulary evidenceKind.")
        String kind,

        String issuer,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,

        @Schema(description = "SHA-256 of the file, hexadecimal.")
        String sha256,

        EvidenceStatus status,

        @Schema(description = "When the government found that it supports the answer.") @Nullable
        Instant verifiedAt) {

    static EvidenceLineJson from(EvidenceLine line) {
        return new EvidenceLineJson(
                line.evidence().value(),
                line.kind(),
                line.issuer(),
                line.validFrom(),
                line.validTo(),
                line.sha256(),
                line.status(),
                line.verifiedAt());
    }
}
