// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import java.util.List;
import org.aiplus.pilot.PilotSummary;
import org.aiplus.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of pilots. */
@Schema(name = "Pilots", description = "A page of pilots.")
public record PilotsJson(
        @Schema(description = "The newest first.") List<PilotSummaryJson> items,

        @Schema(description = "Cursor of the next page; absent at the end.") @Nullable
        String next) {

    static PilotsJson from(Slice<PilotSummary> slice) {
        return new PilotsJson(slice.items().stream().map(PilotSummaryJson::from).toList(), slice.next());
    }
}
