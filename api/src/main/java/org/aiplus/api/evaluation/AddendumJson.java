// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evaluation;

import java.time.Instant;
import java.util.List;
import org.aiplus.evaluation.EvaluationView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An addendum. */
@Schema(name = "Addendum", description = "What bidders must know in addition.")
public record AddendumJson(
        @Schema(description = "Counts up with each addendum.")
        int number,

        @Schema(description = "What it says.") String text,

        @Schema(description = "The later closing time that it sets.") @Nullable
        Instant closesAt,

        @Schema(description = "When it was published.") Instant publishedAt) {

    static List<AddendumJson> from(List<EvaluationView.AddendumView> addenda) {
        return addenda.stream()
                .map(one -> new AddendumJson(one.number(), one.text(), one.closesAt(), one.publishedAt()))
                .toList();
    }
}
