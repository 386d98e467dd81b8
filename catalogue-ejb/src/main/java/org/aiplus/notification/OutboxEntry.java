// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that has not been sent, or a notice that has not been handed out. All times are real time.
 *
 * @param mail whether it is a message to one mailbox, and not yet a notice to hand out
 * @param code stable name of the kind of notice, {@code digest} for a daily summary
 * @param recipient the mail address; of a notice, whom it is for
 * @param attempts failed ones
 * @param nextAttemptAt when it is tried again, {@code null} when it is set aside
 * @param lastError one line about the last failure, {@code null} before the first
 */
public record OutboxEntry(
        OutboxEntryId id,
        boolean mail,
        String code,
        String recipient,
        OutboxState state,
        Instant queuedAt,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable String lastError) {}
