// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way to one mailbox.
 *
 * @param id stays over all attempts, so that a reader's program recognises a repetition
 * @param language of the reader; {@code null} when nothing is known, then it is written in all languages
 * @param account whether the mailbox belongs to somebody with an account, who can choose how to hear
 * @param queuedAt real time
 * @param attempts failed ones so far
 * @param notices what it tells: one notice, or those of a day
 */
record OutboxMail(
        UUID id,
        boolean digest,
        String recipient,
        @Nullable Language language,
        boolean account,
        Instant queuedAt,
        int attempts,
        List<NoticeContent> notices) {

    OutboxMail {
        notices = List.copyOf(notices);
    }
}
