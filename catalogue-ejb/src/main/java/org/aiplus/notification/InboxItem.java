// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of somebody's inbox, in the reader's language.
 *
 * @param code stable name of the kind of notice, for example {@code invitation}
 * @param subject what it is about, in a few words
 * @param body one or two sentences
 * @param task what to do, {@code null} for news
 * @param path page that it is about, without the language
 * @param at when it came, on the one clock
 * @param due when the task is due, {@code null} without a date
 * @param overdue whether that has passed
 * @param shared whether it is for a role or a vendor's members, so that a colleague can do it as well
 * @param read whether this reader has marked it as read
 */
public record InboxItem(
        NoticeId id,
        String code,
        String subject,
        String body,
        @Nullable String task,
        String path,
        Instant at,
        @Nullable Instant due,
        boolean overdue,
        boolean shared,
        boolean read) {}
