// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message about a submission.
 *
 * @param field pointer of the field that it is about, for example {@code /answers/summary}; {@code null} for all of it
 * @param author subject of whoever wrote it
 * @param due by when an answer is wanted, {@code null} when none is
 * @param repliesTo the clarification that it answers, {@code null} for other messages
 * @param resolvedAt when it was answered or done, {@code null} as long as it is open
 */
public record MessageView(
        MessageId id,
        MessageKind kind,
        @Nullable String field,
        String text,
        String author,
        Instant at,
        @Nullable Instant due,
        @Nullable MessageId repliesTo,
        @Nullable Instant resolvedAt) {

    /** Whether somebody still has to do something about it. */
    public boolean open() {
        return kind != MessageKind.ANSWER && resolvedAt == null;
    }
}
