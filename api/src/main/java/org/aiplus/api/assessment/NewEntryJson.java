// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import java.util.List;
import java.util.Objects;
import org.aiplus.assessment.NewEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A finding to enter. */
@Schema(name = "NewAssessmentEntry", description = "What an assessor finds about one criterion: a result or a mark.")
public record NewEntryJson(
        @Schema(description = "Code of a criterion that applies.", examples = "EAF-01.1")
        String criterion,

        @Schema(description = "PASS, FAIL or NOT_APPLICABLE for a gate; only NOT_APPLICABLE for a scored criterion.")
        @Nullable
        String result,

        @Schema(description = "0 to 4, for a scored criterion.") @Nullable
        Integer mark,

        @Schema(description = "Why; at most 2000 characters.")
        String reason,

        @Schema(description = "References of evidence of the solution to cite; at most 20.") @Nullable
        List<String> evidence) {

    NewEntry toCommand() {
        return new NewEntry(criterion, result, mark, reason, Objects.requireNonNullElse(evidence, List.of()));
    }
}
