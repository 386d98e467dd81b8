// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.aiplus.build.launcher.console.Console;
import org.aiplus.build.launcher.data.DataDirectory;
import org.aiplus.build.launcher.data.InstanceLock;
import org.aiplus.build.launcher.process.Orphans.Candidate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says which processes of a data directory run. */
@Command(
        name = "status",
        description = "Says what runs; the exit status is 0 when everything does, 3 when something does not.")
final class StatusCommand implements Callable<Integer> {
    private static final int NOT_RUNNING = 3;

    private final Console console;

    @Mixin
    final DataOption data = new DataOption();

    StatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DataDirectory directory = data.directory();
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("Launcher", InstanceLock.launcher(directory)));
        for (Candidate server : directory.possibleOrphans()) {
            rows.add(row(server.name(), server.pidFile().living()));
        }
        console.table(List.of("Process", "State"), rows);
        return rows.stream().allMatch(row -> row.get(1).startsWith("runs")) ? 0 : NOT_RUNNING;
    }

    private static List<String> row(String name, Optional<ProcessHandle> process) {
        return List.of(
                name,
                process.map(running -> "runs (process " + running.pid() + ")").orElse("does not run"));
    }
}
