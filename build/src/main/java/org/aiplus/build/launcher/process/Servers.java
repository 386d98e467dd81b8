// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.aiplus.build.launcher.console.Console;
import org.aiplus.build.launcher.console.Progress;
import org.aiplus.build.launcher.console.Refused;
import org.aiplus.build.launcher.console.StopSignal;
import org.aiplus.build.launcher.console.Stopped;

/**
 * All processes of this launcher. They are stopped in the reverse order of their start unless told otherwise, once,
 * whoever asks first: the end of a failed start, or the signal handler while the start is still under way. After that
 * nothing can be started.
 */
public final class Servers {
    private final RunAs runAs;
    private final Console console;
    private final StopSignal stop;
    private final Deque<Server> running = new ArrayDeque<>();
    private final Deque<Process> programs = new ArrayDeque<>();
    private boolean closed;

    /** Starts processes with these rights. */
    public Servers(RunAs runAs, Console console, StopSignal stop) {
        this.runAs = runAs;
        this.console = console;
        this.stop = stop;
    }

    /** The rights that the processes run with. */
    public RunAs runAs() {
        return runAs;
    }

    /** Starts a server. */
    public synchronized Server start(ServerSpec spec) {
        if (closed) {
            throw new Stopped();
        }
        Server server = Server.start(spec, runAs);
        running.push(server);
        return server;
    }

    /** Makes a server the first to be stopped, because it uses one that was started after it. */
    public synchronized void stopFirst(Server server) {
        if (running.remove(server)) {
            running.push(server);
        }
    }

    /**
     * Runs a program to its end, with its output in a log.
     *
     * @throws Refused when it fails or takes longer than the limit
     */
    public void run(
            String name,
            List<String> command,
            Map<String, String> environment,
            Path directory,
            Path log,
            Duration limit) {
        Process process;
        synchronized (this) {
            if (closed) {
                throw new Stopped();
            }
            ProcessBuilder builder = new ProcessBuilder(runAs.serverCommand(command))
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().clear();
            builder.environment().putAll(environment);
            try {
                process = builder.start();
            } catch (IOException unstartable) {
                throw new Refused(name + " could not be started: " + unstartable.getMessage(), unstartable);
            }
            programs.push(process);
        }
        try {
            boolean ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            stop.check();
            if (!ended) {
                process.destroyForcibly();
                throw new Refused(name + " did not end within " + limit.toSeconds() + " seconds; its log: " + log);
            }
            if (process.exitValue() != 0) {
                throw new Refused(name + " failed (exit status " + process.exitValue() + "); its log: " + log);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        } finally {
            synchronized (this) {
                programs.remove(process);
            }
        }
    }

    /** Waits until one of the servers ends, and says which. */
    public Optional<Server> firstToEnd() {
        CompletableFuture<?>[] ends;
        synchronized (this) {
            ends = running.stream().map(server -> server.process().onExit()).toArray(CompletableFuture<?>[]::new);
        }
        CompletableFuture.anyOf(ends).join();
        synchronized (this) {
            return running.stream().filter(server -> !server.isAlive()).findFirst();
        }
    }

    /** Refuses, naming the log, when one of the servers has ended. */
    public synchronized void check() {
        running.forEach(Server::check);
    }

    /** Stops everything. Further calls do nothing. */
    public synchronized void stopAll() {
        closed = true;
        while (!programs.isEmpty()) {
            new Termination("TERM", Duration.ofSeconds(10)).end(programs.pop().toHandle(), () -> {});
        }
        while (!running.isEmpty()) {
            Server server = running.pop();
            long begun = System.nanoTime();
            boolean lived = server.isAlive();
            boolean orderly =
                    server.stop(() -> console.line("  waiting for " + server.name() + " to end what it is doing"));
            if (lived) {
                String how = orderly ? "stopped" : "did not stop when asked and was killed";
                console.line(String.format(
                        Locale.ROOT, "  %s %s (%.1f s)", server.name(), how, Progress.secondsSince(begun)));
            }
        }
    }
}
