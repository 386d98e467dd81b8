// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evidence;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.aiplus.evidence.UploadEvidence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a vendor says about a file. */
@Schema(name = "EvidenceUpload", description = "What a vendor says about a file; the part metadata of an upload.")
public record EvidenceUploadJson(
        @Schema(description = "Code of the vocabulary evidenceKind.", examples = "CERTIFICATE")
        String kind,

        @Size(max = 200) @Schema(examples = "ISO/IEC 27001 certificate")
        String title,

        @Size(max = 200) @Schema(description = "Who issued it; the vendor itself for its own documents.")
        String issuer,

        @Schema(description = "First day of validity.", format = "date") @Nullable
        String validFrom,

        @Schema(description = "Last day of validity; absent when it does not expire.", format = "date") @Nullable
        String validTo,

        @Schema(description = "Whether everybody of the government may read the file; false when absent.") @Nullable
        Boolean government,

        @Size(max = SupportsJson.MOST) @Schema(description = "What it supports; can be said later too.") @Nullable
        List<SupportChoiceJson> supports,

        @Size(max = 400)
        @Schema(description = "Name of the file; needed only when the part file does not carry it.")
        @Nullable
        String fileName,

        @Schema(description = "For which vendor; needed only by members of several.") @Nullable
        String vendorRegistryNumber) {

    UploadEvidence toCommand(@Nullable String nameOfPart, @Nullable String declaredType) {
        return new UploadEvidence(
                vendorRegistryNumber,
                kind,
                title,
                issuer,
                validFrom,
                validTo,
                Boolean.TRUE.equals(government),
                supports == null
                        ? List.of()
                        : supports.stream().map(SupportChoiceJson::toChoice).toList(),
                fileName == null ? nameOfPart : fileName,
                declaredType);
    }
}
