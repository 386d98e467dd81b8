// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher;

import java.util.List;
import org.aiplus.build.launcher.console.Console;
import org.aiplus.build.launcher.console.ProductVersion;
import org.aiplus.build.launcher.console.Refused;
import org.aiplus.build.launcher.console.Stopped;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command {@code ./catalogue}. */
@Command(
        name = "catalogue",
        description = "AI+ Catalogue: one catalogue of AI tools for a government's departments.",
        subcommands = HelpCommand.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Launcher {
    private Launcher() {}

    /** Runs the command that the arguments name and ends with its status: 0 done, 1 refused, 2 wrong arguments. */
    public static void main(String[] arguments) {
        LauncherLog.quiet();
        System.exit(commandLine(Console.ofProcess()).execute(arguments));
    }

    static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new Launcher());
        List.of(
                        new RunCommand(console),
                        new StopCommand(console),
                        new StatusCommand(console),
                        new BackupCommand(console),
                        new RestoreCommand(console),
                        new MigrateCommand(console),
                        new RealmCommand(console),
                        new ServeCommand(console))
                .forEach(line::addSubcommand);
        line.getSubcommands().forEach((name, command) -> {
            if (!name.equals("help")) {
                command.getCommandSpec().mixinStandardHelpOptions(true).version(version());
            }
        });
        line.getCommandSpec().mixinStandardHelpOptions(true).version(version());
        line.setOut(console.writer());
        line.setErr(console.problemWriter());
        line.setParameterExceptionHandler((wrong, given) -> {
            String name = wrong.getCommandLine().getCommandName();
            String help = name.equals("catalogue") ? "./catalogue help" : "./catalogue help " + name;
            console.problem(wrong.getMessage() + " (see " + help + ")");
            return 2;
        });
        line.setExecutionExceptionHandler((failure, command, given) -> {
            if (failure instanceof Stopped) {
                return 0;
            }
            if (failure instanceof Refused refused) {
                LauncherLog.record(refused);
                console.problem(refused.line());
                return 1;
            }
            LauncherLog.record(failure);
            console.problem("Something unexpected happened: " + failure + " (more in log/launcher.log of the data"
                    + " directory)");
            return 1;
        });
        line.setExecutionStrategy(new CommandLine.RunLast());
        return line;
    }

    private static String version() {
        return "AI+ Catalogue " + ProductVersion.current();
    }
}
