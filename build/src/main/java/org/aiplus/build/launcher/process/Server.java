// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.aiplus.build.launcher.console.Refused;

/** A server that was started by this launcher. */
public final class Server {
    private static final Duration WRAPPER_FORKS_WITHIN = Duration.ofSeconds(5);

    private final ServerSpec spec;
    private final Process process;
    private final ProcessHandle handle;

    private Server(ServerSpec spec, Process process, ProcessHandle handle) {
        this.spec = spec;
        this.process = process;
        this.handle = handle;
    }

    /** Starts the server under the given rights, in a session of its own, and remembers it. */
    static Server start(ServerSpec spec, RunAs runAs) {
        ProcessBuilder builder = new ProcessBuilder(runAs.serverCommand(spec.command()))
                .directory(spec.directory().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(spec.log().toFile()));
        builder.environment().clear();
        builder.environment().putAll(spec.environment());
        try {
            Process process = builder.start();
            ProcessHandle handle = runAs.forks() ? childOf(process) : process.toHandle();
            spec.pidFile().write(handle);
            return new Server(spec, process, handle);
        } catch (IOException unstartable) {
            throw new Refused(spec.name() + " could not be started: " + unstartable.getMessage(), unstartable);
        }
    }

    /** Some of the programs that change the user stay in between and start the server as their only child. */
    private static ProcessHandle childOf(Process wrapper) {
        long deadline = System.nanoTime() + WRAPPER_FORKS_WITHIN.toNanos();
        while (wrapper.isAlive() && System.nanoTime() < deadline) {
            Optional<ProcessHandle> child = wrapper.children().findFirst();
            if (child.isPresent()) {
                return child.get();
            }
            pause();
        }
        return wrapper.toHandle();
    }

    private static void pause() {
        try {
            if (new CountDownLatch(1).await(20, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("nobody counts down");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** As people know it. */
    public String name() {
        return spec.name();
    }

    /** Where its output goes. */
    public Path log() {
        return spec.log();
    }

    /** Whether it runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Refuses, naming the log, when the server has ended. */
    public void check() {
        if (!isAlive()) {
            throw new Refused(ended());
        }
    }

    /** One line that says that this server ended and where its log is. */
    public String ended() {
        return spec.name() + " ended by itself (exit status " + process.exitValue() + "); its log: " + spec.log();
    }

    /** The running process. */
    public Process process() {
        return process;
    }

    /**
     * Ends the server and forgets it.
     *
     * @param slow told when it takes more than a few seconds
     * @return whether it ended when asked; otherwise it was killed
     */
    boolean stop(Runnable slow) {
        boolean orderly = spec.termination().end(handle, slow);
        if (process.isAlive()) {
            orderly &= new Termination("TERM", Duration.ofSeconds(5)).end(process.toHandle(), slow);
        }
        spec.pidFile().delete();
        return orderly;
    }
}
