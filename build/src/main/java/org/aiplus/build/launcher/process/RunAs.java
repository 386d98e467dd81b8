// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.aiplus.build.launcher.console.Refused;
import org.jspecify.annotations.Nullable;

/**
 * With whose rights the servers run. Started by an ordinary person they run as that person; started by root they drop
 * to an unprivileged user, since PostgreSQL refuses root and a web server has no business with it. Each server also
 * gets a session of its own, so that the terminal's Ctrl-C reaches the launcher alone, which then stops them in order.
 */
public final class RunAs {
    private final @Nullable SystemUser user;
    private final List<String> session;
    private final List<String> drop;
    private final boolean forks;

    private RunAs(@Nullable SystemUser user, List<String> session, List<String> drop, boolean forks) {
        this.user = user;
        this.session = session;
        this.drop = drop;
        this.forks = forks;
    }

    /**
     * Decides with the tools of this machine.
     *
     * @param cluster where the database's files are or will be; their owner is kept when it is not root
     */
    public static RunAs decide(Path cluster) {
        List<String> session = tool("setsid").map(List::of).orElse(List.of());
        if (!SystemUser.isRoot()) {
            return new RunAs(null, session, List.of(), false);
        }
        SystemUser user = SystemUser.ownerOf(cluster)
                .filter(owner -> owner.uid() != 0)
                .or(SystemUser::unprivileged)
                .orElseThrow(() ->
                        new Refused("Started as root, and there is neither a user nobody nor a user postgres to run"
                                + " the servers as: start as an ordinary user."));
        for (String name : List.of("setpriv", "runuser", "su")) {
            Optional<String> tool = tool(name);
            if (tool.isPresent() && works(dropping(name, tool.get(), user))) {
                return new RunAs(user, session, dropping(name, tool.get(), user), !name.equals("setpriv"));
            }
        }
        throw new Refused("Started as root, and none of setpriv, runuser and su can run a program as " + user.name()
                + " here: start as an ordinary user.");
    }

    private static List<String> dropping(String name, String tool, SystemUser user) {
        return switch (name) {
            case "setpriv" ->
                List.of(tool, "--reuid=" + user.uid(), "--regid=" + user.gid(), "--clear-groups", "--no-new-privs");
            case "runuser" -> List.of(tool, "-u", user.name(), "--");
            default -> List.of(tool, "-s", "/bin/sh", user.name(), "-c", "exec \"$0\" \"$@\"", "--");
        };
    }

    private static boolean works(List<String> drop) {
        return succeeds(concat(drop, List.of("/bin/sh", "-c", "exit 0")));
    }

    /** The command that runs the given one with these rights in a session of its own. */
    List<String> serverCommand(List<String> command) {
        return concat(session, concat(drop, command));
    }

    /** Whether the server is a child of the program that changes the user, instead of taking its place. */
    boolean forks() {
        return forks;
    }

    /** The user that was dropped to, when the launcher runs as root. */
    public Optional<SystemUser> user() {
        return Optional.ofNullable(user);
    }

    /**
     * Refuses, naming the folder that is shut, when the servers could not read or enter the path.
     *
     * @param what the thing at the path, for the message
     */
    public void requireReadable(String what, Path path) {
        if (user == null || readable(path)) {
            return;
        }
        Path shut = path;
        for (Path folder = path.getParent(); folder != null; folder = folder.getParent()) {
            if (!enterable(folder)) {
                shut = folder;
            }
        }
        throw new Refused("Started as root, the servers run as " + user.name() + ", who cannot enter " + shut + " ("
                + what + " is at " + path + "): move it to a folder that everybody can enter, or start as an ordinary"
                + " user.");
    }

    /**
     * Makes a folder, as the user of the servers, where it is missing, and refuses when they could not write to it.
     *
     * @param what the servers keep there, for the message
     */
    public void requireWritable(String what, Path folder) {
        if (!succeeds(concat(
                drop,
                List.of("/bin/sh", "-c", "mkdir -p \"$0\" && test -w \"$0\" && test -x \"$0\"", folder.toString())))) {
            throw new Refused(
                    (user == null ? "The servers" : "Started as root, the servers run as " + user.name() + " and")
                            + " cannot write to " + folder + " (" + what
                            + "): give them that folder, or name another one.");
        }
    }

    private boolean readable(Path path) {
        return succeeds(concat(drop, List.of("/bin/sh", "-c", "test -r \"$0\"", path.toString())));
    }

    private boolean enterable(Path folder) {
        return succeeds(concat(drop, List.of("/bin/sh", "-c", "test -x \"$0\"", folder.toString())));
    }

    private static boolean succeeds(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException unstartable) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<String> tool(String name) {
        for (String folder : List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin", "/opt/homebrew/bin", "/usr/local/bin")) {
            Path candidate = Path.of(folder, name);
            if (Files.isExecutable(candidate)) {
                return Optional.of(candidate.toString());
            }
        }
        return Optional.empty();
    }

    private static List<String> concat(List<String> first, List<String> second) {
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        return List.copyOf(both);
    }
}
