// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.aiplus.build.launcher.console.Console;
import org.aiplus.build.launcher.console.Progress;
import org.aiplus.build.launcher.console.StopSignal;
import org.aiplus.build.launcher.data.DataDirectory;
import org.aiplus.build.launcher.data.InstanceLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stops the instance of a data directory from another terminal, or what a killed launcher left behind. */
@Command(name = "stop", description = "Stops what ./catalogue run started in another terminal.")
final class StopCommand implements Callable<Integer> {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Console console;

    @Mixin
    final DataOption data = new DataOption();

    StopCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DataDirectory directory = data.directory();
        if (!directory.isOurs()) {
            console.line("Nothing runs in " + directory.root() + ".");
            return 0;
        }
        Optional<ProcessHandle> launcher = InstanceLock.launcher(directory);
        if (launcher.isPresent()) {
            launcher.get().destroy();
            new Progress(console, new StopSignal())
                    .await("the launcher", LIMIT, () -> !launcher.get().isAlive());
        }
        try (InstanceLock lock = InstanceLock.take(directory)) {
            int orphans = new Orphanage(directory, console).clear();
            console.line(
                    launcher.isPresent() || orphans > 0 ? "Stopped." : "Nothing runs in " + directory.root() + ".");
        }
        return 0;
    }
}
