// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import java.time.LocalDate;
import org.aiplus.assessment.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something on which a decision rests. */
@Schema(name = "ListingTerm", description = "Something on which a listing rests for a time.")
public record TermJson(
        @Schema(description = "What it is.") Term.Kind kind,

        @Schema(description = "Criterion, number of a condition, or waived gate or family; empty for the decision.")
        String code,

        @Schema(description = "Last day on which it holds; absent when it does not run out.") @Nullable
        LocalDate lastDay) {

    static TermJson from(Term term) {
        return new TermJson(term.kind(), term.code(), term.lastDay());
    }
}
