// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import java.time.Instant;
import java.time.LocalDate;
import org.aiplus.assessment.WaiverView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A waiver. */
@Schema(name = "ListingWaiver", description = "A failed gate or a missed floor that may pass until a day.")
public record WaiverJson(
        @Schema(description = "Code of the gate or of the family.")
        String target,

        @Schema(description = "By what authority.") String authority,
        @Schema(description = "Why.") String reason,
        @Schema(description = "Last day.") LocalDate until,

        @Schema(description = "Subject of the committee member who recorded it.")
        String grantedBy,

        @Schema(description = "When it was granted.") Instant grantedAt) {

    static WaiverJson from(WaiverView view) {
        return new WaiverJson(
                view.target(), view.authority(), view.reason(), view.until(), view.grantedBy(), view.grantedAt());
    }
}
