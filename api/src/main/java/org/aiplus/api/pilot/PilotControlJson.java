// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was observed in the group without the tool. */
@Schema(name = "PilotControl", description = "What was observed in the group without the tool.")
public record PilotControlJson(
        @Schema(description = "How many of the size.") @Nullable
        Long count,

        @Schema(description = "How many observations.") @Nullable
        Long size,

        @Schema(description = "Their mean.") @Nullable BigDecimal mean,

        @Schema(description = "Their standard deviation.") @Nullable
        BigDecimal deviation) {}
