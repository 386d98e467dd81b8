// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.aiplus.api.request.Versioned;
import org.aiplus.evidence.EvidenceStatus;
import org.aiplus.evidence.EvidenceView;
import org.aiplus.evidence.ScanResult;
import org.aiplus.evidence.Sight;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A piece of evidence. */
@Schema(name = "Evidence", description = "A piece of evidence as far as the caller may see it.")
public record EvidenceJson(
        @Schema(examples = "E-000042") String reference,

        @Schema(description = "How much the caller sees: OUTLINE, FILE (title and file too) or WHOLE.")
        Sight sight,

        @Schema(description = "Registry number of the vendor.")
        String vendorRegistryNumber,

        @Schema(description = "Code of the vocabulary evidenceKind.")
        String kind,

        @Nullable String title,
        String issuer,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String fileName,
        @Nullable String mediaType,
        @Schema(description = "Bytes.") @Nullable Long size,

        @Schema(description = "SHA-256 of the file, hexadecimal.")
        String sha256,

        EvidenceStatus status,

        @Schema(description = "How the check for malware stands.")
        ScanResult scan,

        @Schema(description = "Whether everybody of the government may read the file.")
        boolean government,

        @Nullable Instant uploadedAt,

        @Schema(description = "Name of whoever last verified it; for the government only.") @Nullable
        String verifiedBy,

        @Schema(description = "When the government last verified it.") @Nullable
        Instant verifiedAt,

        List<SupportJson> supports,

        @Schema(description = "Its steps, oldest first; empty in lists.")
        List<EvidenceStepJson> history,

        long version)
        implements Versioned {

    static EvidenceJson from(EvidenceView view) {
        var name = view.fileName();
        return new EvidenceJson(
                view.reference().value(),
                view.sight(),
                view.vendor().registryNumber(),
                view.kind(),
                view.title(),
                view.issuer(),
                view.validFrom(),
                view.validTo(),
                name == null ? null : name.value(),
                view.mediaType(),
                view.size(),
                view.sha256(),
                view.status(),
                view.scan(),
                view.government(),
                view.uploadedAt(),
                view.verifiedBy(),
                view.verifiedAt(),
                view.supports().stream().map(SupportJson::from).toList(),
                view.history().stream().map(EvidenceStepJson::from).toList(),
                view.version());
    }
}
