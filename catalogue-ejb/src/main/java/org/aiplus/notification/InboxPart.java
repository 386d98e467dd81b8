// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

/** The two parts of an inbox. */
public enum InboxPart {
    /** What has to be done, until an event settles it: the most urgent first. */
    TASKS,
    /** What asks for nothing: the newest first. */
    NEWS
}
