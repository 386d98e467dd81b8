// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a submission stands: "with the moderators since …, answer due …".
 *
 * @param since when the status was reached
 * @param nextStep what has to happen next
 * @param answerDue by when, {@code null} when nothing was promised
 */
public record Stage(
        SubmissionStatus status,
        Instant since,
        Step nextStep,
        @Nullable Instant answerDue) {

    /** Who has it in hands. */
    public Step.Holder holder() {
        return nextStep.holder();
    }
}
