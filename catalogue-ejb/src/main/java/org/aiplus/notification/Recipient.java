// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a mailbox.
 *
 * @param subject {@code null} for an address of which no account is known
 * @param language {@code null} when nothing is known about what they read
 */
record Recipient(
        @Nullable String subject, String email, @Nullable Language language, MailPreferences preferences) {}
