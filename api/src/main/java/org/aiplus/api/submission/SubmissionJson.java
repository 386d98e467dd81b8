// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.submission;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.api.request.Versioned;
import org.aiplus.submission.SubmissionView;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A submission as its vendor sees it. */
@Schema(name = "Submission", description = "A submission as its vendor sees it.")
public record SubmissionJson(
        @Schema(examples = "SUB-000012") String reference,

        @Schema(description = "Reference of the solution.", examples = "S-000063")
        String solution,

        @Schema(description = "Number of the published revision that it replaces; absent for a new solution.") @Nullable
        Integer baseRevision,

        @Schema(description = "Registry number of the vendor.")
        String vendor,

        @Schema(description = "Names by language; absent as long as it has none.") @Nullable
        Map<String, TextJson> name,

        StageJson stage,

        @Schema(description = "The draft, see DraftContent.", type = SchemaType.OBJECT, implementation = Map.class)
        JsonNode content,

        @Schema(description = "Pointers of fields that were left out of what was copied.")
        List<String> notCopied,

        List<SectionProgressJson> sections,
        List<MessageJson> messages,
        List<SnapshotJson> snapshots,
        Instant openedAt,
        Instant savedAt,

        @Schema(description = "Grows with each write; the entity tag begins with it.")
        long version)
        implements Versioned {

    static SubmissionJson from(SubmissionView view) {
        return new SubmissionJson(
                view.reference().value(),
                view.solution(),
                view.baseRevision(),
                view.vendor().registryNumber(),
                TextJson.fromOptional(view.name()),
                StageJson.from(view.stage()),
                view.content().tree(),
                view.notCopied(),
                view.sections().stream().map(SectionProgressJson::from).toList(),
                view.messages().stream().map(MessageJson::from).toList(),
                view.snapshots().stream().map(SnapshotJson::from).toList(),
                view.openedAt(),
                view.savedAt(),
                view.version());
    }
}
