// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher;

import java.nio.file.Path;
import org.aiplus.build.launcher.data.DataDirectory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where an instance keeps what it has. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the database, accounts, index, secrets and logs are kept (default: data).")
    @Nullable
    Path path;

    /** What to type to start the instance in this directory. */
    String runCommand() {
        return "./catalogue run" + (path == null ? "" : " --data " + path);
    }

    DataDirectory directory() {
        return DataDirectory.at(path == null ? Installation.current().home().resolve("data") : path);
    }
}
