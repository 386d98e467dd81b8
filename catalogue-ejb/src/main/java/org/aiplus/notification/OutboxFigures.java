// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the outbox stands. All times are real time.
 *
 * @param configured whether this installation has a mail server
 * @param notices that wait to be handed out
 * @param waiting messages that wait, failing ones included
 * @param failing messages that failed at least once and are tried again
 * @param setAside messages and notices that need an administrator
 * @param oldest when the oldest waiting message was queued, {@code null} when none waits
 * @param unreachableSince since when the mail server has not answered, {@code null} while it does
 * @param serverError one line about why
 */
public record OutboxFigures(
        boolean configured,
        long notices,
        long waiting,
        long failing,
        long setAside,
        @Nullable Instant oldest,
        @Nullable Instant unreachableSince,
        @Nullable String serverError) {}
