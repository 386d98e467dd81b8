// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import org.jspecify.annotations.Nullable;

/**
 * Which submissions a moderator wants to see.
 *
 * @param status only these; {@code null} for all that were handed in and have not ended
 * @param holder only those that these have in hands, {@code null} for all
 * @param reviewer subject of the administrator who took them, {@code null} for all
 * @param overdue only those that are past their due time
 */
public record QueueFilter(
        @Nullable SubmissionStatus status,
        Step.@Nullable Holder holder,
        @Nullable String reviewer,
        boolean overdue) {

    /** Everything that is open. */
    public static final QueueFilter OPEN = new QueueFilter(null, null, null, false);
}
