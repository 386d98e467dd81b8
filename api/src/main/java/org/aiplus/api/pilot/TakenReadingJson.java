// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reading that was taken. */
@Schema(name = "TakenReading", description = "A reading that was taken.")
public record TakenReadingJson(
        @Schema(description = "Its id.") UUID id) {}
