// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

/**
 * When to try again after a failure.
 *
 * @param seconds from now, in real time
 * @param last whether there is no further attempt: it is set aside until an administrator says so
 */
record BackOff(long seconds, boolean last) {

    /** Attempts before something is set aside. Together they take about two hours. */
    static final int MOST_ATTEMPTS = 10;

    private static final long FIRST_SECONDS = 30;
    private static final long LONGEST_SECONDS = 1800;
    private static final long SERVER_LONGEST_SECONDS = 60;

    /** After so many failed attempts, the present one included. */
    static BackOff after(int attempts) {
        return new BackOff(doubled(FIRST_SECONDS, attempts, LONGEST_SECONDS), attempts >= MOST_ATTEMPTS);
    }

    /** Nobody will ever take it. */
    static BackOff never() {
        return new BackOff(0, true);
    }

    /** While the mail server cannot be reached nothing is given up: it is asked again at least once a minute. */
    static BackOff ofServer(int attempts) {
        return new BackOff(doubled(1, attempts, SERVER_LONGEST_SECONDS), false);
    }

    private static long doubled(long first, int attempts, long most) {
        return Math.min(most, first << Math.min(Math.max(attempts - 1, 0), 20));
    }
}
