// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to hear by mail.
 *
 * @param language of the mails; {@code null} for the language of the pages at the last sign-in
 * @param ownTasks tasks for this person alone
 * @param sharedTasks tasks that a colleague can do as well, because they are for a role or a vendor
 * @param news everything that asks for nothing
 * @param version grows with each change; 0 before the first
 */
public record MailPreferences(
        @Nullable Language language, MailWay ownTasks, MailWay sharedTasks, MailWay news, long version) {

    /** What holds until somebody chooses. */
    public static final MailPreferences USUAL =
            new MailPreferences(null, MailWay.IMMEDIATELY, MailWay.IMMEDIATELY, MailWay.IMMEDIATELY, 0);

    /** How a notice reaches a mailbox by this choice. */
    MailWay way(boolean task, boolean shared) {
        return task ? shared ? sharedTasks : ownTasks : news;
    }
}
