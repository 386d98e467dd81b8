// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import org.aiplus.pilot.MetricKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A metric to report. */
@Schema(name = "ReportedMetric", description = "A metric to report.")
public record ReportedMetricJson(
        @Schema(description = "Its code.") String code,

        @Schema(description = "What it is.") String name,

        @Schema(description = "Its unit.") String unit,

        @Schema(description = "Decides which figures a reading has.")
        MetricKind kind) {}
