// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

/**
 * How much waits in an inbox. Counting stops at {@link #MOST}.
 *
 * @param tasks open tasks
 * @param overdue those of them whose date has passed
 * @param unread news that are not marked as read
 */
public record InboxFigures(int tasks, int overdue, int unread) {

    /** Where counting stops: nobody reads the difference between a hundred and two hundred. */
    public static final int MOST = 100;

    /** What the number beside the inbox says. */
    public int open() {
        return Math.min(MOST, tasks + unread);
    }
}
