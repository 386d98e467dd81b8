// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import java.util.List;
import org.aiplus.assessment.CriterionGap;
import org.aiplus.catalogue.SolutionReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A gap over the catalogue. */
@Schema(name = "CriterionGap", description = "How many listed solutions have no valid evidence for a criterion today.")
public record CriterionGapJson(
        @Schema(description = "Code of the criterion.", examples = "G-09")
        String criterion,

        @Schema(description = "To how many listed solutions it applies.")
        int applying,

        @Schema(description = "How many of those lack evidence.")
        int lacking,

        @Schema(description = "References of the first of those, at most ten.")
        List<String> some) {

    static CriterionGapJson from(CriterionGap gap) {
        return new CriterionGapJson(
                gap.criterion(),
                gap.applying(),
                gap.lacking(),
                gap.some().stream().map(SolutionReference::value).toList());
    }
}
