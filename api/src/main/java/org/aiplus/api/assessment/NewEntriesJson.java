// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import java.util.List;
import org.aiplus.assessment.NewEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Findings to enter. */
@Schema(name = "NewAssessmentEntries", description = "Findings to enter, all or none; at most 200.")
public record NewEntriesJson(
        @Schema(description = "One for each criterion.") List<NewEntryJson> entries) {

    List<NewEntry> toCommands() {
        return entries.stream().map(NewEntryJson::toCommand).toList();
    }
}
