// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.criteria;

import java.util.ArrayList;
import java.util.List;
import org.aiplus.criteria.CriteriaSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which criteria serve which clauses of which norms. */
@Schema(name = "Crosswalk", description = "Which criteria serve which clauses of which norms.")
public record CrosswalkJson(
        @Schema(description = "One line for each clause and criterion.")
        List<CrosswalkLineJson> items) {

    /** A clause and a criterion that serves it. */
    @Schema(name = "CrosswalkLine", description = "A clause and a criterion that serves it.")
    public record CrosswalkLineJson(
            @Schema(description = "Code of the norm.") String norm,

            @Schema(description = "Section, principle or question, as the norm names it.")
            String clause,

            @Schema(description = "Code of the criterion.") String criterion,

            @Schema(description = "Whether the criterion was written from the clause.")
            boolean source,

            @Schema(description = "Whether the passage was read.")
            boolean verified) {}

    static CrosswalkJson from(CriteriaSet set) {
        var lines = new ArrayList<CrosswalkLineJson>();
        for (var norm : set.norms()) {
            for (var criterion : set.criteria()) {
                criterion.sources().stream()
                        .filter(one -> one.norm().equals(norm.code()))
                        .forEach(one -> lines.add(new CrosswalkLineJson(
                                one.norm(), one.clause(), criterion.code(), true, one.verified())));
                criterion.crosswalk().stream()
                        .filter(one -> one.norm().equals(norm.code()))
                        .forEach(one -> lines.add(new CrosswalkLineJson(
                                one.norm(), one.clause(), criterion.code(), false, one.verified())));
            }
        }
        return new CrosswalkJson(lines);
    }
}
