// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import java.math.BigDecimal;
import org.aiplus.assessment.FamilyResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The result of a family. */
@Schema(name = "FamilyResult", description = "What the scored criteria of one family come to.")
public record FamilyResultJson(
        @Schema(description = "Code of the family.", examples = "EAF-02")
        String family,

        @Schema(description = "Share of its points, 0 to 100 with one decimal, rounded down.")
        BigDecimal percentage,

        @Schema(description = "Share below which the outcome is conditional at best.")
        BigDecimal floor,

        @Schema(description = "Whether the floor is reached.")
        boolean met,

        @Schema(description = "Whether a waiver makes up for it.")
        boolean waived) {

    static FamilyResultJson from(FamilyResult result) {
        return new FamilyResultJson(
                result.family(), result.percentage(), result.floor(), result.met(), result.waived());
    }
}
