// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aiplus.catalogue.Classification;
import org.aiplus.impact.ImpactContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an assessment says. */
@Schema(name = "ImpactContent", description = "What an impact assessment says; a draft need not be complete.")
public record ImpactContentJson(
        @Schema(description = "Highest classification of the data.") @Nullable
        Classification classification,

        @Schema(description = "Whether personal data are used.") @Nullable
        Boolean personalData,

        @Schema(description = "Who will use it.") @Nullable String users,

        @Schema(description = "What it costs in Hong Kong dollars, where it is known.") @Nullable
        BigDecimal amount,

        @Schema(description = "Answers about the risk, by code of the question of the risk rules.")
        Map<String, List<String>> risk,

        @Schema(description = "Why the answers about signs of high impact are so, by code of the question.")
        Map<String, String> justifications,

        @Schema(description = "Answers to the questions of the assessment, by code.")
        Map<String, String> answers) {

    static ImpactContentJson from(ImpactContent content) {
        var risk = new TreeMap<String, List<String>>();
        content.risk().forEach((code, chosen) -> risk.put(code, new ArrayList<>(new TreeSet<>(chosen))));
        return new ImpactContentJson(
                content.classification(),
                content.personalData(),
                content.users(),
                content.amount(),
                risk,
                new TreeMap<>(content.justifications()),
                new TreeMap<>(content.answers()));
    }

    ImpactContent toContent() {
        var chosen = new LinkedHashMap<String, Set<String>>();
        risk.forEach((code, answer) -> chosen.put(code, new TreeSet<>(answer)));
        return new ImpactContent(classification, personalData, users, amount, chosen, justifications, answers);
    }
}
