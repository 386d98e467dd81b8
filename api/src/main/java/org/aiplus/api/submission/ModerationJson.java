// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.submission;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.api.problem.ProblemErrorJson;
import org.aiplus.api.request.Versioned;
import org.aiplus.submission.ModerationView;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A submission as moderators see it. */
@Schema(name = "ModeratedSubmission", description = "A submission as moderators see it: what was handed in last.")
public record ModerationJson(
        @Schema(examples = "SUB-000012") String reference,

        @Schema(description = "Reference of the solution.", examples = "S-000063")
        String solution,

        @Schema(description = "Number of the published revision that it replaces; absent for a new solution.") @Nullable
        Integer baseRevision,

        @Schema(description = "Registry number of the vendor.")
        String vendor,

        @Schema(description = "Names by language.") @Nullable
        Map<String, TextJson> name,

        StageJson stage,

        @Schema(
                description = "What was handed in last, see DraftContent.",
                type = SchemaType.OBJECT,
                implementation = Map.class)
        JsonNode content,

        @Schema(description = "Pointers of the fields that differ from what is published.")
        List<String> changed,

        @Schema(description = "What would keep it from being submitted today.")
        List<ProblemErrorJson> errors,

        List<FindingJson> findings,
        List<MessageJson> messages,
        List<SnapshotJson> snapshots,

        @Schema(description = "Subject of the administrator who took it.") @Nullable
        String reviewer,

        @Schema(description = "Subject of the administrator who recommends approval.") @Nullable
        String recommendedBy,

        @Schema(description = "Grows with each write; the entity tag begins with it.")
        long version)
        implements Versioned {

    static ModerationJson from(ModerationView view, List<ProblemErrorJson> errors) {
        return new ModerationJson(
                view.reference().value(),
                view.solution(),
                view.baseRevision(),
                view.vendor().registryNumber(),
                TextJson.fromOptional(view.name()),
                StageJson.from(view.stage()),
                view.content().tree(),
                view.changed(),
                errors,
                view.findings().stream().map(FindingJson::from).toList(),
                view.messages().stream().map(MessageJson::from).toList(),
                view.snapshots().stream().map(SnapshotJson::from).toList(),
                view.reviewer(),
                view.recommendedBy(),
                view.version());
    }
}
