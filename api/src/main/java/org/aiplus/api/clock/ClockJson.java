// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.clock;

import java.time.Duration;
import java.time.Instant;
import org.aiplus.clock.ClockView;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the clock shows. */
@Schema(name = "Clock", description = "What the clock shows.")
public record ClockJson(
        @Schema(description = "The database's own time.") Instant real,

        @Schema(
                description = "How far the clock runs ahead of it (ISO 8601); PT0S outside a demonstration.",
                type = SchemaType.STRING,
                format = "duration",
                examples = "P30D")
        Duration offset,

        @Schema(description = "The catalogue's time, by which deadlines are judged.")
        Instant now,

        @Schema(description = "Whether an administrator of this installation can move the clock forward.")
        boolean movable) {

    static ClockJson from(ClockView view) {
        return new ClockJson(view.real(), view.offset(), view.now(), view.movable());
    }
}
