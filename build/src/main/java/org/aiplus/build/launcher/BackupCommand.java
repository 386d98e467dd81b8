// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.aiplus.build.launcher.backup.Backup;
import org.aiplus.build.launcher.console.Console;
import org.aiplus.build.launcher.console.Progress;
import org.aiplus.build.launcher.console.Refused;
import org.aiplus.build.launcher.console.StopSignal;
import org.aiplus.build.launcher.data.DataDirectory;
import org.aiplus.build.launcher.data.InstanceLock;
import org.aiplus.build.launcher.data.Secrets;
import org.aiplus.build.launcher.database.Superuser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a backup of an instance, whether it runs or not. */
@Command(
        name = "backup",
        description = "Writes the catalogue, its accounts and its secrets into one file, while it runs or not.")
final class BackupCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The file to write, for example backup.tar.gz; it must not exist.")
    Path file = Path.of("backup.tar.gz");

    @Mixin
    final DataOption data = new DataOption();

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DataDirectory directory = data.directory();
        if (!directory.isOurs()) {
            throw new Refused("There is no instance in " + directory.root() + ": name its directory with --data.");
        }
        Path target = file.toAbsolutePath().normalize();
        Path folder = target.getParent();
        if (Files.exists(target)) {
            throw new Refused(target + " exists already: name a new file.");
        }
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new Refused("No right to write to " + folder + ", or it does not exist.");
        }
        StopSignal stop = new StopSignal();
        Progress progress = new Progress(console, stop);
        Optional<InstanceLock> lock = InstanceLock.tryTake(directory);
        if (lock.isEmpty()) {
            OptionalInt port = Superuser.portOfRunning(directory);
            if (port.isEmpty()) {
                throw new Refused("The instance in " + directory.root() + " is just starting or stopping: try again"
                        + " in a minute.");
            }
            write(directory, target, progress, port.getAsInt());
            return 0;
        }
        lock.get().close();
        requireInstance(directory);
        return new Session(directory, console, stop).once(servers -> {
            int port = Preflight.anyFreePort();
            new OwnDatabase(Installation.current(), directory, servers, progress).start(port);
            write(directory, target, progress, port);
        });
    }

    private static void requireInstance(DataDirectory directory) {
        if (!directory.hasInstance()) {
            throw new Refused("There is no database in " + directory.root() + ": nothing to back up.");
        }
    }

    private static void write(DataDirectory directory, Path target, Progress progress, int port) {
        try (Connection connection = new Superuser(new Secrets(directory.secrets())).connect(port, "postgres")) {
            new Backup(directory, progress).write(target, connection);
        } catch (SQLException unreachable) {
            throw new Refused("The database does not answer: " + unreachable.getMessage(), unreachable);
        }
    }
}
