// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import java.util.List;
import org.aiplus.assessment.Confidence;
import org.aiplus.assessment.CriterionResult;
import org.aiplus.assessment.GateResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The result of a criterion. */
@Schema(name = "CriterionResult", description = "What one criterion contributes.")
public record CriterionResultJson(
        @Schema(description = "Code of the criterion.", examples = "G-08")
        String criterion,

        @Schema(description = "As entered; absent beside a mark.") @Nullable
        GateResult result,

        @Schema(description = "As entered; absent beside a result.") @Nullable
        Integer mark,

        @Schema(description = "How well it is proved; caps the mark.")
        Confidence confidence,

        @Schema(description = "The mark that counts.") @Nullable
        Integer counted,

        @Schema(description = "Whether a waiver makes up for a failed gate.")
        boolean waived,

        @Schema(description = "The evidence that counted.") List<ProofLineJson> proof) {

    static CriterionResultJson from(CriterionResult result) {
        return new CriterionResultJson(
                result.criterion(),
                result.result(),
                result.mark(),
                result.confidence(),
                result.counted(),
                result.waived(),
                result.proof().stream().map(ProofLineJson::from).toList());
    }
}
