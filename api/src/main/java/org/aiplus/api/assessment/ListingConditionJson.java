// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import java.time.Instant;
import java.time.LocalDate;
import org.aiplus.assessment.ConditionOwner;
import org.aiplus.assessment.ConditionStatus;
import org.aiplus.assessment.ConditionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A condition. */
@Schema(name = "ListingCondition", description = "Something that somebody has to do by a day.")
public record ListingConditionJson(
        @Schema(description = "From 1 within its assessment.")
        int number,

        @Schema(description = "What has to be done.") String text,
        @Schema(description = "Who has to do it.") ConditionOwner owner,
        @Schema(description = "Last day.") LocalDate due,
        @Schema(description = "How far it is.") ConditionStatus status,

        @Schema(description = "What was said with the last step.") @Nullable
        String note,

        @Schema(description = "When the last step was.") @Nullable
        Instant movedAt) {

    static ListingConditionJson from(ConditionView view) {
        return new ListingConditionJson(
                view.number(), view.text(), view.owner(), view.due(), view.status(), view.note(), view.movedAt());
    }
}
