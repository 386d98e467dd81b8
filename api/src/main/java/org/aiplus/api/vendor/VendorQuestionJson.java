// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.vendor;

import java.time.Instant;
import java.util.UUID;
import org.aiplus.vendor.VendorQuestionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question of a procurement officer to a vendor. */
@Schema(name = "VendorQuestion", description = "A question of a procurement officer to a vendor.")
public record VendorQuestionJson(
        UUID id,

        @Schema(description = "What was asked.") String question,

        Instant askedAt,

        @Schema(description = "Absent while it waits for one.") @Nullable
        String answer,

        @Schema(description = "When it was answered.") @Nullable
        Instant answeredAt) {

    static VendorQuestionJson from(VendorQuestionView view) {
        return new VendorQuestionJson(view.id(), view.question(), view.askedAt(), view.answer(), view.answeredAt());
    }
}
