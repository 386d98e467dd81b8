// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.clock;

import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far to move the clock. */
@Schema(name = "AdvanceClock", description = "How far to move the clock.")
public record AdvanceClockJson(
        @Schema(
                description = "More than zero (ISO 8601), at most 3,660 days.",
                type = SchemaType.STRING,
                format = "duration",
                examples = "P30D")
        Duration by) {}
