// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import java.util.List;
import org.aiplus.assessment.AssessmentSummary;
import org.aiplus.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of a list of assessments. */
@Schema(name = "Assessments", description = "A page of a list of listing assessments, the newest first.")
public record AssessmentsJson(
        @Schema(description = "The assessments.") List<AssessmentSummaryJson> items,

        @Schema(description = "Cursor of the next page; absent at the end.") @Nullable
        String next) {

    static AssessmentsJson from(Slice<AssessmentSummary> slice) {
        return new AssessmentsJson(
                slice.items().stream().map(AssessmentSummaryJson::from).toList(), slice.next());
    }
}
