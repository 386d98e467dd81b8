// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.marking;

import java.math.BigDecimal;
import java.util.List;
import org.aiplus.agreement.MarkAgreement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far the markers agree. */
@Schema(name = "MarkAgreement", description = "How far the markers agree.")
public record MarkAgreementJson(
        @Schema(description = "Krippendorff's alpha for ordered marks; absent where chance has no say.") @Nullable
        BigDecimal ordinal,

        @Schema(description = "Krippendorff's alpha for marks at equal distances.") @Nullable
        BigDecimal interval,

        @Schema(description = "How many people marked.") int raters,

        @Schema(description = "How much was marked by more than one.")
        int units,

        @Schema(description = "Whether these are too few to rely on alpha.")
        boolean few,

        @Schema(description = "How severe each person is.") List<SeverityJson> severity) {

    /** How severe somebody marks. */
    @Schema(name = "MarkSeverity", description = "How severe somebody marks.")
    public record SeverityJson(
            @Schema(description = "Name of the person.") String marker,

            @Schema(description = "Average distance to the others in marks, below zero for a severe marker.")
            BigDecimal difference) {}

    /** As the API speaks of it. */
    public static MarkAgreementJson from(MarkAgreement agreement) {
        return new MarkAgreementJson(
                agreement.ordinal(),
                agreement.interval(),
                agreement.raters(),
                agreement.units(),
                agreement.few(),
                agreement.severity().stream()
                        .map(one -> new SeverityJson(one.marker(), one.difference()))
                        .toList());
    }
}
