// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.approval;

import java.util.List;
import org.aiplus.approval.AbsenceView;
import org.aiplus.approval.Colleague;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller's absences. */
@Schema(name = "Absences", description = "The caller's absences that last or are to come.")
public record AbsencesJson(
        @Schema(description = "The next first.") List<AbsenceJson> items) {

    static AbsencesJson from(List<AbsenceView> views) {
        return new AbsencesJson(views.stream().map(AbsenceJson::from).toList());
    }

    /** Possible deputies. */
    @Schema(name = "Deputies", description = "People who can stand in for the caller.")
    public record DeputiesJson(
            @Schema(description = "In the order of their names.")
            List<ColleagueJson> items) {

        static DeputiesJson from(List<Colleague> colleagues) {
            return new DeputiesJson(colleagues.stream().map(ColleagueJson::from).toList());
        }
    }
}
