// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.usecase;

import org.aiplus.usecase.CandidateStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What becomes of a tool. */
@Schema(name = "CandidateDecision", description = "What becomes of a tool of the shortlist.")
public record CandidateStatusJson(
        @Schema(description = "CANDIDATE, ELIMINATED or CHOSEN.")
        CandidateStatus status,

        @Schema(description = "Why; needed for one that is eliminated, at most 2000 characters.") @Nullable
        String reason) {}
