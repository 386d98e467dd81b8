// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evaluation;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.aiplus.api.json.Lines;
import org.aiplus.evaluation.DeclaredInterest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody declares. */
@Schema(name = "NewConflictDeclarations", description = "What somebody declares about every bidder.")
public record NewConflictDeclarationsJson(
        @Size(max = 200) @Schema(description = "One for each bidder.")
        List<DeclaredInterestJson> declarations) {

    /** What is declared about one bidder. */
    @Schema(name = "DeclaredInterest", description = "What somebody declares about one bidder.")
    public record DeclaredInterestJson(
            @Schema(description = "Registry number of the vendor.")
            String vendor,

            @Schema(description = "Whether the person has anything to do with it.")
            boolean interest,

            @Lines @Schema(description = "What it is; needed for an interest.") @Nullable
            String words) {}

    List<DeclaredInterest> toCommand() {
        return declarations.stream()
                .map(one -> new DeclaredInterest(one.vendor(), one.interest(), one.words()))
                .toList();
    }
}
