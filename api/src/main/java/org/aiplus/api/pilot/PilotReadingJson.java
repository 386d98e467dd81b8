// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.aiplus.pilot.Arm;
import org.aiplus.pilot.Reading;
import org.aiplus.pilot.Sample;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was measured in a period. Which figures are needed follows from the kind of the metric; a missing one is refused and never read as zero. */
@Schema(
        name = "PilotReading",
        description =
                "What was measured in a period. Which figures are needed follows from the kind of the metric; a missing one is refused and never read as zero.")
public record PilotReadingJson(
        @Schema(description = "Code of the metric.") @Nullable
        String metric,

        @Schema(description = "Which tool; the first where it is absent.") @Nullable
        Arm arm,

        @Size(max = 200) @Schema(description = "Who or what measured; readings of one source do not overlap.") @Nullable
        String source,

        @Schema(description = "First day.") @Nullable LocalDate from,

        @Schema(description = "Last day.") @Nullable LocalDate to,

        @Schema(description = "How many of the size, or how many events.") @Nullable
        Long count,

        @Schema(description = "How many observations.") @Nullable
        Long size,

        @Schema(description = "Their mean.") @Nullable BigDecimal mean,

        @Schema(description = "Their standard deviation.") @Nullable
        BigDecimal deviation,

        @Schema(description = "Units in which events were counted.") @Nullable
        BigDecimal exposure,

        @Schema(description = "The group without the tool, for differences between groups.") @Nullable
        PilotControlJson control) {

    Reading toReading() {
        return new Reading(
                metric,
                Objects.requireNonNullElse(arm, Arm.TOOL),
                source,
                from,
                to,
                new Sample(count, size, mean, deviation, exposure),
                control == null
                        ? Sample.NONE
                        : new Sample(control.count(), control.size(), control.mean(), control.deviation(), null));
    }

    static PilotReadingJson of(Reading reading) {
        var pilot = reading.pilot();
        var other = reading.control();
        return new PilotReadingJson(
                reading.metric(),
                reading.arm(),
                reading.source(),
                reading.from(),
                reading.to(),
                pilot.count(),
                pilot.size(),
                pilot.mean(),
                pilot.deviation(),
                pilot.exposure(),
                other.none()
                        ? null
                        : new PilotControlJson(other.count(), other.size(), other.mean(), other.deviation()));
    }
}
