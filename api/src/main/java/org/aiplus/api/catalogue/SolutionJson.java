// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aiplus.api.department.DepartmentJson;
import org.aiplus.api.json.TextJson;
import org.aiplus.api.request.Versioned;
import org.aiplus.catalogue.Classification;
import org.aiplus.catalogue.SolutionKind;
import org.aiplus.catalogue.SolutionStatus;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.catalogue.StatusReason;
import org.aiplus.questionnaire.AnswersJson;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published entry with the fields that the reader may see. */
@Schema(name = "Solution", description = "A published entry with the fields that the caller may read.")
public record SolutionJson(
        @Schema(description = "The name by which the solution is cited for ever.", examples = "S-000063")
        String reference,

        @Schema(description = "Number of the published revision, from 1.")
        int revision,

        @Schema(description = "Grows with each write to the entry; begins its entity tag.")
        long version,

        SolutionStatus status,
        @Schema(description = "Why it has this status.") List<StatusReason> statusReasons,
        SolutionKind kind,

        @Schema(description = "A real system or foreign record that is shown for reference only.")
        boolean referenceRecord,

        @Schema(description = "Whether it is invented for demonstration.")
        boolean demo,

        SourceJson source,
        @Nullable VendorJson vendor,
        @Nullable DepartmentJson department,
        @Schema(description = "Names by language.") Map<String, TextJson> name,

        @Schema(description = "Codes of the vocabulary category.")
        List<String> categories,

        @Schema(description = "Only for signed-in people of the government.") @Nullable
        Classification maximumClassification,

        @Nullable LocalDate firstListedOn,
        @Nullable LocalDate lastVerifiedOn,
        Instant publishedAt,

        @Schema(description = "Version of the question set that the answers belong to.", examples = "2026-1")
        String questionSet,

        @Schema(
                description = "Answers by question code; /question-sets/{version}/schema describes them.",
                type = SchemaType.OBJECT,
                implementation = Map.class)
        JsonNode answers)
        implements Versioned {

    static SolutionJson from(SolutionView view) {
        var vendor = view.vendor();
        var department = view.department();
        return new SolutionJson(
                view.reference().value(),
                view.revision(),
                view.version(),
                view.status(),
                view.statusReasons(),
                view.kind(),
                view.referenceRecord(),
                view.demo(),
                SourceJson.from(view.source()),
                vendor == null ? null : VendorJson.from(vendor),
                department == null ? null : DepartmentJson.from(department),
                TextJson.from(view.name()),
                view.categories(),
                view.maximumClassification(),
                view.firstListedOn(),
                view.lastVerifiedOn(),
                view.publishedAt(),
                view.questionSetVersion(),
                AnswersJson.toTree(view.answers()));
    }
}
