// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.marking;

import java.time.Instant;
import org.aiplus.api.request.Versioned;
import org.aiplus.assessment.Confidence;
import org.aiplus.marking.MarkSheetView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One mark of the caller. */
@Schema(name = "PanelMark", description = "One mark of the caller.")
public record PanelMarkJson(
        @Schema(description = "Letter of the bid.", examples = "A")
        String letter,

        @Schema(description = "Code of the criterion.", examples = "EAF-01.1")
        String criterion,

        @Schema(description = "What the caller thinks.") NewJudgementJson judgement,

        @Schema(description = "How well the bid proves what it says.")
        Confidence confidence,

        @Schema(description = "Highest mark that this allows.")
        int highest,

        @Schema(description = "Whether nothing is missing.") boolean complete,

        @Schema(description = "When it was saved; absent as long as it is not.") @Nullable
        Instant savedAt,

        @Schema(description = "For the next change; 0 as long as it is not saved.")
        long version)
        implements Versioned {

    static PanelMarkJson from(MarkSheetView.Mark mark) {
        return new PanelMarkJson(
                mark.cell().letter(),
                mark.cell().criterion(),
                NewJudgementJson.from(mark.judgement()),
                mark.confidence(),
                mark.highest(),
                mark.complete(),
                mark.savedAt(),
                mark.version());
    }
}
