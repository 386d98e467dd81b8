// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher;

import org.aiplus.build.launcher.console.Console;
import org.aiplus.build.launcher.console.Progress;
import org.aiplus.build.launcher.console.StopSignal;
import org.aiplus.build.launcher.data.DataDirectory;
import org.aiplus.build.launcher.process.Orphans;

/** Servers of a data directory whose launcher is gone. */
record Orphanage(DataDirectory data, Console console) {
    /** Stops those that still run; says nothing when there are none. */
    int clear() {
        return Orphans.stop(data.possibleOrphans(), new Progress(console, new StopSignal()));
    }
}
