// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.aiplus.build.launcher.backup.Restore;
import org.aiplus.build.launcher.console.Console;
import org.aiplus.build.launcher.console.Progress;
import org.aiplus.build.launcher.console.Refused;
import org.aiplus.build.launcher.console.StopSignal;
import org.aiplus.build.launcher.data.DataDirectory;
import org.aiplus.build.launcher.data.FileTree;
import org.aiplus.build.launcher.data.Secrets;
import org.aiplus.build.launcher.database.CatalogueDatabase;
import org.aiplus.build.launcher.database.InstanceRecord;
import org.aiplus.build.launcher.process.Servers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup in the place of an instance. */
@Command(name = "restore", description = "Puts what a backup file holds in the place of the data directory's content.")
final class RestoreCommand implements Callable<Integer> {
    /** PostgreSQL's code for a table that is not there. */
    private static final String NO_SUCH_TABLE = "42P01";

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A file that ./catalogue backup wrote.")
    Path file = Path.of("backup.tar.gz");

    @Option(names = "--yes", description = "Replace the instance that is in the data directory.")
    boolean yes;

    @Mixin
    final DataOption data = new DataOption();

    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DataDirectory directory = data.directory();
        Path source = file.toAbsolutePath().normalize();
        StopSignal stop = new StopSignal();
        Progress progress = new Progress(console, stop);
        return new Session(directory, console, stop).once(servers -> restore(source, directory, servers, progress));
    }

    private void restore(Path source, DataDirectory directory, Servers servers, Progress progress) {
        Restore restore = new Restore(source, directory, progress);
        OwnDatabase database = new OwnDatabase(Installation.current(), directory, servers, progress);
        restore.requireUsable(database.programs().version());
        if (directory.hasInstance() && !yes) {
            throw new Refused(directory.root() + " holds an instance, which would be lost: add --yes, or name another"
                    + " directory with --data.");
        }
        restore.replace();
        directory.prepareFor(servers.runAs().user());
        FileTree.giveTo(servers.runAs().user(), directory.cluster());
        int port = Preflight.anyFreePort();
        database.start(port);
        renew(port, new Secrets(directory.secrets()));
        progress.step("Restored; start it with " + data.runCommand());
    }

    /** The content went back in time: another id tells the server that its search index belongs to something else. */
    private static void renew(int port, Secrets secrets) {
        try {
            new InstanceRecord(CatalogueDatabase.local(port, secrets.databaseOwner())).becomeNewInstance();
        } catch (SQLException failed) {
            if (!NO_SUCH_TABLE.equals(failed.getSQLState())) {
                throw new Refused("The restored database does not answer: " + failed.getMessage(), failed);
            }
        }
    }
}
