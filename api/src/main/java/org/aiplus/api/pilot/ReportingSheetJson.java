// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import java.time.LocalDate;
import java.util.List;
import org.aiplus.pilot.PilotStatus;
import org.aiplus.pilot.ReportingSheet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What whoever reports readings of a pilot needs to know. */
@Schema(name = "ReportingSheet", description = "What whoever reports readings of a pilot needs to know.")
public record ReportingSheetJson(
        @Schema(description = "The charter's reference.") String reference,

        @Schema(description = "Reference of the tool.") String solution,

        @Schema(description = "How far the pilot is.") PilotStatus status,

        @Schema(description = "First day.") LocalDate startsOn,

        @Schema(description = "Last day.") LocalDate endsOn,

        @Schema(description = "Language of the names.") String language,

        @Schema(description = "What is reported.") List<ReportedMetricJson> metrics) {

    static ReportingSheetJson from(ReportingSheet sheet) {
        return new ReportingSheetJson(
                sheet.reference().value(),
                sheet.solution(),
                sheet.status(),
                sheet.startsOn(),
                sheet.endsOn(),
                sheet.language().tag(),
                sheet.metrics().stream()
                        .map(line -> new ReportedMetricJson(line.code(), line.name(), line.unit(), line.kind()))
                        .toList());
    }
}
