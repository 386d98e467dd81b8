// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.submission;

import java.time.Instant;
import org.aiplus.submission.Stage;
import org.aiplus.submission.Step;
import org.aiplus.submission.SubmissionStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a submission stands. */
@Schema(name = "Stage", description = "Where a submission stands and who has it in hands.")
public record StageJson(
        SubmissionStatus status,

        @Schema(description = "When the status was reached.")
        Instant since,

        Step.Holder holder,
        @Schema(description = "What has to happen next.") Step nextStep,

        @Schema(description = "By when; absent when nothing was promised.") @Nullable
        Instant answerDue) {

    static StageJson from(Stage stage) {
        return new StageJson(stage.status(), stage.since(), stage.holder(), stage.nextStep(), stage.answerDue());
    }
}
