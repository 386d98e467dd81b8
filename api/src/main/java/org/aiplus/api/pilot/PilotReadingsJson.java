// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import java.util.List;
import org.aiplus.pilot.ReadingView;
import org.aiplus.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of readings. */
@Schema(name = "PilotReadings", description = "A page of readings.")
public record PilotReadingsJson(
        @Schema(description = "The newest first, withdrawn ones included.")
        List<KeptReadingJson> items,

        @Schema(description = "Cursor of the next page; absent at the end.") @Nullable
        String next) {

    static PilotReadingsJson from(Slice<ReadingView> slice) {
        return new PilotReadingsJson(
                slice.items().stream().map(KeptReadingJson::from).toList(), slice.next());
    }
}
