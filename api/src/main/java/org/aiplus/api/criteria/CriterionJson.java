// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.aiplus.api.json.TextJson;
import org.aiplus.criteria.Criterion;
import org.aiplus.criteria.CriterionKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that a tool or a department is judged by. */
@Schema(name = "Criterion", description = "One thing that a tool or a department is judged by.")
public record CriterionJson(
        @Schema(description = "Name within the set; kept from edition to edition.", examples = "EAF-02.1")
        String code,

        @Schema(description = "How it counts.") CriterionKind kind,
        @Schema(description = "Code of its family.") String family,

        @Schema(description = "Points of all 100; scored criteria only.") @Nullable
        BigDecimal weight,

        @Schema(description = "What it is called, by language.")
        Map<String, TextJson> name,

        @Schema(description = "What the evaluator answers, by language.")
        Map<String, TextJson> question,

        @Schema(description = "What to bring as evidence, by language.")
        Map<String, TextJson> advice,

        @Schema(description = "What each mark from 0 to 4 means here; scored criteria only.")
        List<AnchorJson> anchors,

        @Schema(description = "When it applies; absent when always.") @Nullable
        AppliesWhenJson appliesWhen,

        @Schema(description = "Codes of the facts that must be known to tell whether it applies.")
        List<String> facts,

        @Schema(description = "Kinds of evidence that can prove it.")
        List<String> evidenceKinds,

        @Schema(description = "Questions of an entry whose answers bear on it.")
        List<String> questions,

        @Schema(description = "What it puts into practice.") List<CriterionSourceJson> sources,

        @Schema(description = "Places in other frameworks that the same evidence serves.")
        List<CriterionSourceJson> crosswalk) {

    /** What a mark means. */
    @Schema(name = "Anchor", description = "What a mark means.")
    public record AnchorJson(
            @Schema(description = "The mark, 0 to 4.") int mark,

            @Schema(description = "What it means, by language.")
            Map<String, TextJson> meaning) {}

    static CriterionJson from(Criterion criterion) {
        return new CriterionJson(
                criterion.code(),
                criterion.kind(),
                criterion.family(),
                criterion.weight(),
                TextJson.from(criterion.name()),
                TextJson.from(criterion.question()),
                TextJson.from(criterion.advice()),
                criterion.anchors().entrySet().stream()
                        .map(anchor -> new AnchorJson(anchor.getKey(), TextJson.from(anchor.getValue())))
                        .toList(),
                AppliesWhenJson.from(criterion.applicability()),
                List.copyOf(new TreeSet<>(criterion.facts())),
                criterion.evidenceKinds(),
                criterion.questions(),
                CriterionSourceJson.from(criterion.sources()),
                CriterionSourceJson.from(criterion.crosswalk()));
    }
}
