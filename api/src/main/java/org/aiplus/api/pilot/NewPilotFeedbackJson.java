// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.aiplus.api.json.Lines;
import org.aiplus.pilot.Arm;
import org.aiplus.pilot.NewFeedback;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a participant says about working with the tool. */
@Schema(name = "NewPilotFeedback", description = "What a participant says about working with the tool.")
public record NewPilotFeedbackJson(
        @Schema(description = "Which tool; the first where it is absent.") @Nullable
        Arm arm,

        @Schema(description = "How useful it was, from 1, not at all, to 5, very.")
        int useful,

        @Schema(description = "How far its results could be relied on, from 1 to 5.")
        int trusted,

        @Schema(description = "Minutes that it saved in a usual day; less than zero when it cost time.") @Nullable
        Integer minutes,

        @Lines @Size(max = 2000) @Schema(description = "Where it helped.") @Nullable
        String helped,

        @Lines @Size(max = 2000) @Schema(description = "Where it was in the way.") @Nullable
        String hindered,

        @Schema(description = "Language in which the words are written.")
        String language,

        @Schema(description = "Whether the name stays away; then nothing is kept by which the writer could be found.")
        boolean anonymous) {

    NewFeedback toCommand() {
        return new NewFeedback(
                Objects.requireNonNullElse(arm, Arm.TOOL),
                useful,
                trusted,
                minutes,
                helped,
                hindered,
                PilotCharterJson.known(language),
                anonymous);
    }

    static NewPilotFeedbackJson of(NewFeedback said) {
        return new NewPilotFeedbackJson(
                said.arm(),
                said.useful(),
                said.trusted(),
                said.minutes(),
                said.helped(),
                said.hindered(),
                said.language().tag(),
                said.anonymous());
    }
}
