// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

/** How something reaches a mailbox. The inbox has it in any case. */
public enum MailWay {
    /** In a mail of its own, at once. */
    IMMEDIATELY,
    /** In one summary a day. */
    DAILY,
    /** Not at all. */
    NEVER
}
