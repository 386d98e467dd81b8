// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import java.time.Instant;
import org.aiplus.identity.Doer;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a submission.
 *
 * @param from the state before, {@code null} for the first
 * @param reason why, in the words of whoever did it; {@code null} where the step explains itself
 * @param doer who did it, as far as the reader may know
 */
public record HistoryLine(
        @Nullable SubmissionStatus from,
        SubmissionStatus to,
        @Nullable String reason,
        Doer doer,
        Instant at) {}
