// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.aiplus.usecase.UseCaseMoveKind;
import org.aiplus.usecase.UseCaseStage;
import org.aiplus.usecase.UseCaseView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of the timeline. */
@Schema(
        name = "UseCaseHappening",
        description = "Something that happened: one of change, request, comment and document is there.")
public record UseCaseHappeningJson(
        @Schema(description = "When.") Instant at,

        @Schema(description = "Name of who has done it.") @Nullable
        String by,

        @Schema(description = "A step from stage to stage.") @Nullable
        StageChangeJson change,

        @Schema(description = "Something that was asked for.") @Nullable
        MoveRequestJson request,

        @Schema(description = "What somebody said.") @Nullable
        String comment,

        @Schema(description = "A paper that was added.") @Nullable
        UseCaseDocumentJson document) {

    /** A step. */
    @Schema(name = "StageChange", description = "A step from stage to stage; it never changes.")
    public record StageChangeJson(
            @Schema(description = "The stage before.") @Nullable
            UseCaseStage from,

            @Schema(description = "The stage after.") UseCaseStage to,

            @Schema(description = "How.") UseCaseMoveKind kind,

            @Schema(description = "The gate.") @Nullable String gate,

            @Schema(description = "The decision at the gate.") @Nullable
            String decision,

            @Schema(description = "Why.") @Nullable String reason,

            @Schema(description = "Reference of the round in which it was signed.") @Nullable
            String approval,

            @Schema(description = "Names of those who signed.")
            List<String> signers) {

        static StageChangeJson from(UseCaseView.Change change) {
            return new StageChangeJson(
                    change.from(),
                    change.to(),
                    change.kind(),
                    change.gate(),
                    change.decision(),
                    change.reason(),
                    change.approval(),
                    change.signers().stream()
                            .map(person -> Objects.requireNonNullElse(person.name(), person.subject()))
                            .toList());
        }
    }

    static UseCaseHappeningJson from(UseCaseView.Happening one) {
        var change = one.change();
        var request = one.request();
        var document = one.document();
        return new UseCaseHappeningJson(
                one.at(),
                one.by().name(),
                change == null ? null : StageChangeJson.from(change),
                request == null ? null : MoveRequestJson.from(request),
                one.comment(),
                document == null ? null : UseCaseDocumentJson.from(document));
    }
}
