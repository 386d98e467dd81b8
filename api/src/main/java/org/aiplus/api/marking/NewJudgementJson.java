// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.marking;

import org.aiplus.api.json.Lines;
import org.aiplus.marking.Judgement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody thinks of a bid under a criterion. */
@Schema(name = "Judgement", description = "What somebody thinks of a bid under a criterion.")
public record NewJudgementJson(
        @Schema(description = "0 to 4 on what was handed in; absent for a gate.") @Nullable
        Integer mark,

        @Schema(description = "Whether a gate is passed; absent for a marked criterion.") @Nullable
        Boolean passed,

        @Schema(description = "0 to 4 on a demonstration; absent where there was none.") @Nullable
        Integer demonstration,

        @Lines @Schema(description = "Why, at most 4000 characters.") @Nullable
        String reason) {

    Judgement toJudgement() {
        return new Judgement(mark, passed, demonstration, reason == null || reason.isBlank() ? null : reason.strip());
    }

    static NewJudgementJson from(Judgement judgement) {
        return new NewJudgementJson(
                judgement.mark(), judgement.passed(), judgement.demonstration(), judgement.reason());
    }
}
