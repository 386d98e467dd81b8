// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor keeps as proof of a submission.
 *
 * @param solution reference of the solution, for example {@code S-000063}
 * @param snapshot number of the kept content, from 1
 * @param sha256 of the canonical content in UTF-8, hexadecimal
 * @param nextStep what happens next
 * @param answerDue by when, {@code null} when nothing was promised
 */
public record Receipt(
        SubmissionReference reference,
        String solution,
        int snapshot,
        String sha256,
        Instant submittedAt,
        Step nextStep,
        @Nullable Instant answerDue) {}
