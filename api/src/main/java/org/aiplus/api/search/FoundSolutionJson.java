// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.catalogue.SolutionKind;
import org.aiplus.catalogue.SolutionStatus;
import org.aiplus.catalogue.StatusReason;
import org.aiplus.search.SearchHit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A solution in a list of results. */
@Schema(name = "FoundSolution", description = "A solution in a list of results; everything in it is public.")
public record FoundSolutionJson(
        @Schema(examples = "S-000063") String reference,
        @Schema(description = "Names by language.") Map<String, TextJson> name,

        @Schema(description = "What it does, by language.") @Nullable
        Map<String, TextJson> summary,

        @Schema(description = "Names of the vendor by language.") @Nullable
        Map<String, TextJson> vendor,

        @Schema(description = "Code of the owning or leading department.") @Nullable
        String department,

        SolutionKind kind,
        List<String> categories,
        List<String> techniques,
        SolutionStatus status,

        @Schema(description = "Why it has this status; empty when nothing was decided about it.")
        List<StatusReason> statusReasons,

        boolean referenceRecord,
        boolean demo,
        @Nullable LocalDate lastVerifiedOn,

        @Schema(description = "Why it was found, the most telling first.")
        List<HighlightJson> highlights) {

    static FoundSolutionJson from(SearchHit hit) {
        var summary = hit.summary();
        return new FoundSolutionJson(
                summary.reference().value(),
                TextJson.from(summary.name()),
                TextJson.fromOptional(summary.summary()),
                TextJson.fromOptional(summary.vendor()),
                summary.department(),
                summary.kind(),
                summary.categories(),
                summary.techniques(),
                summary.status(),
                summary.statusReasons(),
                summary.referenceRecord(),
                summary.demo(),
                summary.lastVerifiedOn(),
                hit.highlights().stream().map(HighlightJson::from).toList());
    }
}
