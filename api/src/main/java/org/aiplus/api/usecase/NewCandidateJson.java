// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.usecase;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Reasons for and against a tool. */
@Schema(name = "NewCandidate", description = "Reasons for and against a tool.")
public record NewCandidateJson(
        @Schema(description = "What speaks for it, at most 2000 characters.")
        String reasonsFor,

        @Schema(description = "What speaks against it, at most 2000 characters.") @Nullable
        String reasonsAgainst) {}
