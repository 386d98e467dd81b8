// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.need;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer to an offer to join. */
@Schema(name = "OfferAnswer", description = "An answer to an offer to join.")
public record OfferAnswerJson(
        @Schema(description = "Whether the departments go along.")
        boolean accept,

        @Schema(description = "Why not; needed when it is declined, at most 2000 characters.") @Nullable
        String reason) {}
