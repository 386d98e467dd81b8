// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.usecase;

import java.time.Instant;
import java.util.Map;
import org.aiplus.usecase.UseCaseRequestStatus;
import org.aiplus.usecase.UseCaseStage;
import org.aiplus.usecase.UseCaseView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody asked for. */
@Schema(name = "MoveRequest", description = "A decision or move that somebody asked for.")
public record MoveRequestJson(
        @Schema(description = "The gate; absent for a move without one.") @Nullable
        String gate,

        @Schema(description = "The decision at the gate, or the kind of the move.")
        String decision,

        @Schema(description = "The stage to which it leads.")
        UseCaseStage target,

        @Schema(description = "Why.") String reason,

        @Schema(description = "How the requirements stood when it was asked, by code.")
        Map<String, String> facts,

        @Schema(description = "Reference of the round in which it is signed.", examples = "AP-000012")
        String approval,

        @Schema(description = "What became of it.") UseCaseRequestStatus status,

        @Schema(description = "Why it was sent back.") @Nullable
        String answer,

        @Schema(description = "Name of who asked.") @Nullable
        String by,

        @Schema(description = "When.") Instant at) {

    static MoveRequestJson from(UseCaseView.Request request) {
        return new MoveRequestJson(
                request.gate(),
                request.decision(),
                request.target(),
                request.reason(),
                request.facts(),
                request.approval(),
                request.status(),
                request.answer(),
                request.by().name(),
                request.at());
    }
}
