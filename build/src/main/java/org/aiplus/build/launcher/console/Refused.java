// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.console;

import java.io.Serial;

/**
 * The launcher cannot do what was asked. The message is the one line that the person at the terminal reads: it names
 * the cause and what to do about it, and never needs a stack trace beside it.
 */
public final class Refused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Refuses with one line. */
    public Refused(String line) {
        super(line);
    }

    /** Refuses with one line; the cause goes to the launcher's log only. */
    public Refused(String line, Throwable cause) {
        super(line, cause);
    }

    /** The line to show. */
    public String line() {
        String message = getMessage();
        return message == null ? "The launcher stopped for an unknown reason." : message;
    }
}
