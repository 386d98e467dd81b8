// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.aiplus.build.launcher.console.Refused;

/** The launcher's own log file: what the libraries say, and the causes behind refusals. */
final class LauncherLog {
    private static final Logger LOG = Logger.getLogger("org.aiplus.build.launcher");

    private LauncherLog() {}

    /** Silences the libraries on the terminal. */
    static void quiet() {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
    }

    /** Sends everything to the file from now on. */
    static void to(Path file) {
        quiet();
        try {
            FileHandler handler = new FileHandler(file.toString(), true);
            handler.setFormatter(new SimpleFormatter());
            Logger.getLogger("").addHandler(handler);
        } catch (IOException unwritable) {
            throw new Refused("The log " + file + " cannot be written: " + unwritable.getMessage(), unwritable);
        }
    }

    /** Keeps a failure with its causes, which the terminal does not show. */
    static void record(Exception failure) {
        LOG.log(Level.WARNING, String.valueOf(failure.getMessage()), failure);
    }
}
