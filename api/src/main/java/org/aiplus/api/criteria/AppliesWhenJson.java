// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.criteria;

import java.util.List;
import java.util.stream.Stream;
import org.aiplus.criteria.Applicability;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When a criterion applies; exactly one of fact, all, any and criterion is there. */
@Schema(name = "AppliesWhen", description = "When a criterion applies: one of fact with in, all, any or criterion.")
public record AppliesWhenJson(
        @Schema(description = "Code of a fact of the tool or its use.", examples = "riskTier") @Nullable
        String fact,

        @Schema(description = "It holds when the fact has one of these values.") @Nullable
        List<String> in,

        @Schema(description = "It holds when all of these hold.") @Nullable
        List<AppliesWhenJson> all,

        @Schema(description = "It holds when one of these holds.") @Nullable
        List<AppliesWhenJson> any,

        @Schema(description = "It holds when this other criterion applies.") @Nullable
        String criterion) {

    static @Nullable AppliesWhenJson from(Applicability rule) {
        if (rule instanceof Applicability.FactIn one) {
            return new AppliesWhenJson(one.fact(), one.values(), null, null, null);
        } else if (rule instanceof Applicability.AllOf several) {
            return new AppliesWhenJson(null, null, list(several.rules()), null, null);
        } else if (rule instanceof Applicability.AnyOf several) {
            return new AppliesWhenJson(null, null, null, list(several.rules()), null);
        } else if (rule instanceof Applicability.LikeCriterion like) {
            return new AppliesWhenJson(null, null, null, null, like.criterion());
        }
        return null;
    }

    private static List<AppliesWhenJson> list(List<Applicability> rules) {
        return rules.stream()
                .map(AppliesWhenJson::from)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
