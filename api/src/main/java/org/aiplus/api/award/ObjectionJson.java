// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.award;

import java.time.Instant;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.award.ObjectionStatus;
import org.aiplus.award.ObjectionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An objection. */
@Schema(name = "Objection", description = "An objection to an award.")
public record ObjectionJson(
        @Schema(description = "Counts up within the evaluation.")
        int number,

        @Schema(description = "Number of the notice that it is about.")
        int notice,

        @Schema(description = "Who objects.") Map<String, TextJson> vendor,

        @Schema(description = "Language of the reasons.", examples = "en")
        String language,

        @Schema(description = "What the bidder has against the award.")
        String reasons,

        @Schema(description = "When it came.") Instant raisedAt,

        @Schema(description = "How far it is.") ObjectionStatus status,

        @Schema(description = "The answer; absent as long as there is none.") @Nullable
        String answer,

        @Schema(description = "When it was answered.") @Nullable
        Instant answeredAt) {

    static ObjectionJson from(ObjectionView view) {
        return new ObjectionJson(
                view.number(),
                view.notice(),
                TextJson.from(view.vendor()),
                view.language().tag(),
                view.reasons(),
                view.raisedAt(),
                view.status(),
                view.answer(),
                view.answeredAt());
    }
}
