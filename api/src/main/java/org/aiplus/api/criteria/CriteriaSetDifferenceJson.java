// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.criteria.CriteriaSetDifference;
import org.aiplus.criteria.CriterionChangeKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an edition asks in addition to an earlier one, no more, or otherwise. */
@Schema(name = "CriteriaSetDifference", description = "What an edition asks in addition, no more, or otherwise.")
public record CriteriaSetDifferenceJson(
        @Schema(description = "The earlier edition.") String from,
        @Schema(description = "The later edition.") String to,

        @Schema(description = "Whether floors, bands or the meaning of marks differ.")
        boolean rules,

        @Schema(description = "Criteria that differ.") List<ChangedCriterionJson> criteria) {

    /** A criterion that differs. */
    @Schema(name = "ChangedCriterion", description = "A criterion that differs.")
    public record ChangedCriterionJson(
            @Schema(description = "Code of the criterion.") String code,

            @Schema(description = "What it is called, by language.")
            Map<String, TextJson> name,

            @Schema(description = "What differs.") List<CriterionChangeKind> changes,

            @Schema(description = "Its weight in the earlier edition.") @Nullable
            BigDecimal weightBefore,

            @Schema(description = "Its weight in the later edition.") @Nullable
            BigDecimal weightAfter) {}

    static CriteriaSetDifferenceJson from(CriteriaSetDifference difference) {
        return new CriteriaSetDifferenceJson(
                difference.from().version(),
                difference.to().version(),
                difference.rules(),
                difference.criteria().stream()
                        .map(one -> new ChangedCriterionJson(
                                one.code(),
                                TextJson.from(one.name()),
                                List.copyOf(one.changes()),
                                one.weightBefore(),
                                one.weightAfter()))
                        .toList());
    }
}
