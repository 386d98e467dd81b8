// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import java.math.BigDecimal;
import org.aiplus.pilot.Direction;
import org.aiplus.pilot.Metric;
import org.aiplus.pilot.MetricKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measure by which a pilot is judged. */
@Schema(name = "PilotMetric", description = "A measure by which a pilot is judged.")
public record PilotMetricJson(
        @Schema(description = "Name by which readings refer to it: a small letter, then letters and digits.")
        String code,

        @Schema(description = "What it is, in words.") String name,

        @Schema(description = "Unit of its values; of a percentage %.")
        String unit,

        @Schema(
                description =
                        "What it is; decides which figures a reading has and the method of the interval. Needed to lock.")
        @Nullable
        MetricKind kind,

        @Schema(description = "Which values are good. Needed to lock.") @Nullable
        Direction direction,

        @Schema(
                description =
                        "Value before the pilot; needed to lock for a percentage. Proportions are in percent, from 0 to 100.")
        @Nullable
        BigDecimal baseline,

        @Schema(description = "Value from which the pilot succeeds. Needed to lock.") @Nullable
        BigDecimal target,

        @Schema(description = "Value below which it fails. Needed to lock.") @Nullable
        BigDecimal floor,

        @Schema(description = "Value at which somebody must decide at once.") @Nullable
        BigDecimal stop,

        @Schema(
                description =
                        "How much will be observed at least: observations, or exposure for a rate. Needed to lock.")
        @Nullable
        BigDecimal sample,

        @Schema(description = "Whether the pilot's outcome depends on it.")
        boolean required,

        @Schema(description = "Code of the question in whose answer the vendor claims a value.") @Nullable
        String claim,

        @Schema(description = "Lowest value that the vendor claims.") @Nullable
        BigDecimal claimedFrom,

        @Schema(description = "Highest value that the vendor claims.") @Nullable
        BigDecimal claimedTo) {

    static PilotMetricJson from(Metric metric) {
        return new PilotMetricJson(
                metric.code(),
                metric.name(),
                metric.unit(),
                metric.kind(),
                metric.direction(),
                metric.baseline(),
                metric.target(),
                metric.floor(),
                metric.stop(),
                metric.sample(),
                metric.required(),
                metric.claim(),
                metric.claimedFrom(),
                metric.claimedTo());
    }

    Metric toMetric() {
        return new Metric(
                code,
                name.strip(),
                unit.strip(),
                kind,
                direction,
                baseline,
                target,
                floor,
                stop,
                sample,
                required,
                claim,
                claimedFrom,
                claimedTo);
    }
}
