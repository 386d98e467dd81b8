// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.criteria;

import java.util.List;
import org.aiplus.criteria.SourceReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place in a norm. */
@Schema(name = "CriterionSource", description = "A place in a norm.")
public record CriterionSourceJson(
        @Schema(description = "Code of the norm.", examples = "GENAI")
        String norm,

        @Schema(description = "Section, principle or question, as the norm names it.")
        String clause,

        @Schema(description = "Whether the passage was read; otherwise the criterion is only based on it.")
        boolean verified) {

    static List<CriterionSourceJson> from(List<SourceReference> references) {
        return references.stream()
                .map(one -> new CriterionSourceJson(one.norm(), one.clause(), one.verified()))
                .toList();
    }
}
