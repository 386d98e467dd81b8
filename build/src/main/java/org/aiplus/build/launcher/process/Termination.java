// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How a server is asked to end, and what happens when it does not.
 *
 * @param signal {@code TERM}, or {@code INT} for PostgreSQL, where it means: end the sessions and write everything down
 * @param patience how long it may take before it is killed
 */
public record Termination(String signal, Duration patience) {
    /** For Java servers. */
    public static final Termination OF_JAVA_SERVER = new Termination("TERM", Duration.ofSeconds(40));

    private static final Duration SLOW = Duration.ofSeconds(4);

    /** For PostgreSQL: its fast shutdown, with time to write a large checkpoint. */
    public static final Termination OF_POSTGRES = new Termination("INT", Duration.ofMinutes(2));

    /**
     * Ends the process and waits for its end.
     *
     * @param slow told once when it takes more than a few seconds
     * @return whether it ended in time; otherwise it was killed
     */
    public boolean end(ProcessHandle process, Runnable slow) {
        send(process);
        if (endsWithin(process, SLOW)) {
            return true;
        }
        slow.run();
        if (endsWithin(process, patience)) {
            return true;
        }
        process.destroyForcibly();
        endsWithin(process, Duration.ofSeconds(10));
        return false;
    }

    private void send(ProcessHandle process) {
        if (signal.equals("TERM")) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noShell) {
            process.destroy();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroy();
        }
    }

    private static boolean endsWithin(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillThere) {
            return !process.isAlive();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
