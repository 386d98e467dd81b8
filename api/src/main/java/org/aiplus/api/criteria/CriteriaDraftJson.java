// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.criteria;

import java.util.List;
import org.aiplus.api.request.Versioned;
import org.aiplus.criteria.CriteriaDraftView;
import org.aiplus.shared.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft as it would be published. */
@Schema(name = "CriteriaDraft", description = "A draft as it would be published.")
public record CriteriaDraftJson(
        @Schema(description = "How it came about.") CriteriaSetVersionJson draft,

        @Schema(description = "What keeps it from being published.")
        List<OpenPointJson> open,

        @Schema(description = "What differs from the edition in use.")
        CriteriaSetDifferenceJson difference,

        @Schema(description = "Number of its last change; part of the entity tag.")
        long version)
        implements Versioned {

    /** Something that must be put right before the publication. */
    @Schema(name = "OpenPoint", description = "Something that must be put right before the publication.")
    public record OpenPointJson(
            @Schema(description = "Stable code of the problem.", examples = "criteria-weights")
            String code,

            @Schema(description = "Place in the document.") @Nullable
            String pointer) {

        static OpenPointJson from(Problem problem) {
            return new OpenPointJson(problem.code().slug(), problem.pointer());
        }
    }

    static CriteriaDraftJson from(CriteriaDraftView view) {
        return new CriteriaDraftJson(
                CriteriaSetVersionJson.from(view.version()),
                view.open().stream().map(OpenPointJson::from).toList(),
                CriteriaSetDifferenceJson.from(view.difference()),
                view.version().revision());
    }
}
