// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.approval;

import java.time.LocalDate;
import java.util.UUID;
import org.aiplus.approval.AbsenceView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Days on which the caller is away. */
@Schema(name = "Absence", description = "Days on which the caller is away, and who decides meanwhile.")
public record AbsenceJson(
        @Schema(description = "Id of the absence.") UUID id,
        @Schema(description = "Who decides meanwhile.") ColleagueJson deputy,
        @Schema(description = "First day.") LocalDate from,
        @Schema(description = "Last day.") LocalDate to,

        @Schema(description = "For If-Match when it is ended, as a tag: \"3\".")
        long version) {

    static AbsenceJson from(AbsenceView view) {
        return new AbsenceJson(view.id(), ColleagueJson.from(view.deputy()), view.from(), view.to(), view.version());
    }
}
