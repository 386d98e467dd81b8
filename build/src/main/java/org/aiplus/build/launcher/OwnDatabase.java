// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher;

import org.aiplus.build.launcher.console.Progress;
import org.aiplus.build.launcher.data.DataDirectory;
import org.aiplus.build.launcher.data.Secrets;
import org.aiplus.build.launcher.database.Platform;
import org.aiplus.build.launcher.database.PostgresArchive;
import org.aiplus.build.launcher.database.PostgresPrograms;
import org.aiplus.build.launcher.database.PostgresServer;
import org.aiplus.build.launcher.process.Servers;

/** The PostgreSQL of a data directory, unpacked when needed. */
record OwnDatabase(Installation installation, DataDirectory data, Servers servers, Progress progress) {
    /** The programs. */
    PostgresPrograms programs() {
        return PostgresArchive.in(installation.postgres(), Platform.current())
                .unpackedIn(data.programs(), () -> progress.step("Unpacking PostgreSQL"));
    }

    /** Makes the database when there is none, starts the server and waits until it answers. */
    void start(int port) {
        PostgresServer server = new PostgresServer(programs(), data, new Secrets(data.secrets()), servers, progress);
        server.make();
        server.start(port);
    }
}
