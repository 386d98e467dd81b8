// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import java.time.Instant;
import java.util.UUID;
import org.aiplus.pilot.ReadingChannel;
import org.aiplus.pilot.ReadingView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reading as it was taken. */
@Schema(name = "KeptReading", description = "A reading as it was taken.")
public record KeptReadingJson(
        @Schema(description = "Its id.") UUID id,

        @Schema(description = "What was measured.") PilotReadingJson reading,

        @Schema(description = "Value and interval of this reading alone.") @Nullable
        PilotEstimateJson estimate,

        @Schema(description = "On which way it came in.") ReadingChannel channel,

        @Schema(description = "When it came in.") Instant at,

        @Schema(description = "Why it no longer counts; absent for one that does.") @Nullable
        String withdrawnReason) {

    static KeptReadingJson from(ReadingView view) {
        return new KeptReadingJson(
                view.id(),
                PilotReadingJson.of(view.reading()),
                PilotEstimateJson.from(view.estimate()),
                view.channel(),
                view.at(),
                view.withdrawnReason());
    }
}
