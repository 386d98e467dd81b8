// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.aiplus.build.launcher.console.Console;
import org.aiplus.build.launcher.console.Refused;
import org.aiplus.build.launcher.data.DataDirectory;
import org.aiplus.build.launcher.data.InstanceLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts everything on this machine and keeps it running until Ctrl-C. */
@Command(
        name = "run",
        description = "Starts PostgreSQL, Keycloak and the catalogue on this machine; Ctrl-C stops them.",
        sortOptions = false)
final class RunCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    final Ports ports = new Ports();

    @Mixin
    final DataOption data = new DataOption();

    @Mixin
    final JavaOptions java = new JavaOptions();

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "demo",
            description = "demo: demo people with known passwords; production: none (default: ${DEFAULT-VALUE}).")
    String profile = "demo";

    @Option(
            names = "--empty",
            description = "Load no departments and solutions; the demo's people can sign in all the same.")
    boolean empty;

    @Option(names = "--reset", description = "First remove everything that earlier starts kept.")
    boolean reset;

    @Option(names = "--yes", description = "Do not ask before --reset.")
    boolean yes;

    RunCommand(Console console) {
        this.console = console;
    }

    /** What was asked for, checked as far as it can be without looking at the machine. */
    RunRequest request() {
        if (!List.of("demo", "production").contains(profile)) {
            throw new Refused("The profile is demo or production, not " + profile + ".");
        }
        return new RunRequest(ports, profile, profile.equals("demo") && !empty, java.home(), java.jvmOptions());
    }

    @Override
    public Integer call() {
        RunRequest request = request();
        DataDirectory directory = data.directory();
        if (reset && !resetDone(directory)) {
            return 1;
        }
        return new LocalInstance(Installation.current(), directory, request, console).run();
    }

    private boolean resetDone(DataDirectory directory) {
        Path root = directory.root();
        if (!root.toFile().exists()) {
            return true;
        }
        if (!directory.isOurs()) {
            throw new Refused(root + " was not made by this program: nothing was removed.");
        }
        if (!yes && !console.confirms("Remove the database, accounts, index and logs in " + root + "?")) {
            console.line("Nothing was removed.");
            return false;
        }
        try (InstanceLock lock = InstanceLock.take(directory)) {
            new Orphanage(directory, console).clear();
            directory.reset();
        }
        return true;
    }
}
