// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.declaration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aiplus.declaration.DeclarationOutcome;
import org.aiplus.declaration.VendorDeclarationView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a vendor declared last. */
@Schema(name = "VendorDeclaration", description = "Something that a vendor must declare, and what it declared last.")
public record VendorDeclarationJson(
        String code,

        @Schema(description = "The version in force.") String version,

        @Schema(description = "Absent, like all that follows, as long as the vendor has declared nothing.") @Nullable
        UUID id,

        @Schema(description = "The version that was answered.") @Nullable
        String answeredVersion,

        @Schema(description = "Answers by code of the question.") @Nullable
        Map<String, String> answers,

        @Schema(description = "How it was judged.") @Nullable
        DeclarationOutcome outcome,

        @Schema(description = "Codes of the questions whose answers are not simply good.") @Nullable
        List<String> reasons,

        @Schema(description = "When it was made.") @Nullable Instant madeAt,

        @Schema(description = "Until when it holds.") @Nullable
        Instant validUntil,

        @Schema(description = "Whether it no longer holds.") @Nullable
        Boolean expired,

        @Schema(description = "Why an officer judged it so.") @Nullable
        String reviewReason) {

    static VendorDeclarationJson from(VendorDeclarationView view) {
        var content = view.content();
        var made = view.made();
        return made == null
                ? new VendorDeclarationJson(
                        content.code(), content.version(), null, null, null, null, null, null, null, null, null)
                : new VendorDeclarationJson(
                        content.code(),
                        content.version(),
                        made.id(),
                        made.version(),
                        made.answers(),
                        made.outcome(),
                        made.reasons(),
                        made.madeAt(),
                        made.validUntil(),
                        made.expired(),
                        made.reviewReason());
    }
}
