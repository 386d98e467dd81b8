// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import java.math.BigDecimal;
import java.util.List;
import org.aiplus.pilot.FeedbackView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What participants of a pilot said. */
@Schema(name = "PilotFeedback", description = "What participants of a pilot said.")
public record PilotFeedbackJson(
        @Schema(description = "How many answered.") long count,

        @Schema(description = "Mean of how useful they found the tool; absent when nobody answered.") @Nullable
        BigDecimal useful,

        @Schema(description = "Mean of how far they could rely on it; absent when nobody answered.") @Nullable
        BigDecimal trusted,

        @Schema(description = "The newest 100 answers, without names.")
        List<NewPilotFeedbackJson> items) {

    static PilotFeedbackJson from(FeedbackView view) {
        return new PilotFeedbackJson(
                view.count(),
                view.useful(),
                view.trusted(),
                view.lines().stream()
                        .map(line -> NewPilotFeedbackJson.of(line.said()))
                        .toList());
    }
}
