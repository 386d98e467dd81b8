// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import java.time.Instant;
import org.aiplus.pilot.PilotView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a charter promised at one time. */
@Schema(name = "PilotPromise", description = "What a charter promised at one time.")
public record PilotPromiseJson(
        @Schema(description = "0 for the lock, then one more for each amendment.")
        int number,

        @Schema(description = "SHA-256 of the UTF-8 bytes of the document, hexadecimal.")
        String hash,

        @Schema(description = "The charter as it was promised, as JSON.")
        String document,

        @Schema(description = "Why it was amended.") @Nullable
        String reason,

        @Schema(description = "When.") Instant at) {

    static PilotPromiseJson from(PilotView.Promise promise) {
        return new PilotPromiseJson(
                promise.number(), promise.hash(), promise.document(), promise.reason(), promise.at());
    }
}
