// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import java.time.LocalDate;
import org.aiplus.assessment.ProofLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Evidence behind a criterion. */
@Schema(name = "AssessmentProof", description = "A piece of evidence as it counted when the result was computed.")
public record ProofLineJson(
        @Schema(description = "Reference of the evidence.", examples = "E-000042")
        String evidence,

        @Schema(description = "Kind, see the vocabulary evidenceKind.")
        String kind,

        @Schema(description = "Whether somebody of the government had verified it.")
        boolean verified,

        @Schema(description = "SHA-256 of the content, hexadecimal.")
        String sha256,

        @Schema(description = "Its last day; absent when it does not end.") @Nullable
        LocalDate to) {

    static ProofLineJson from(ProofLine line) {
        return new ProofLineJson(line.evidence().value(), line.kind(), line.verified(), line.sha256(), line.to());
    }
}
