// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evaluation;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.aiplus.api.json.Lines;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An addendum to publish. */
@Schema(name = "NewAddendum", description = "An addendum to publish.")
public record NewAddendumJson(
        @Lines @Size(max = 8000) @Schema(description = "What bidders must know.")
        String text,

        @Schema(description = "A later closing time; absent to leave it.") @Nullable
        Instant closesAt) {}
