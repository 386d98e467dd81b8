// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.console;

import java.io.Serial;

/** Somebody asked the launcher to stop while it was busy. Not an error: nothing is said about it. */
public final class Stopped extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The act under way ends here. */
    public Stopped() {
        super("stopped on request");
    }
}
