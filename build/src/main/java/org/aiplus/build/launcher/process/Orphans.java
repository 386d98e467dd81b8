// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.process;

import java.util.List;
import java.util.Optional;
import org.aiplus.build.launcher.console.Progress;

/** Servers that outlived their launcher, because it was killed: found by their pid files and stopped in order. */
public final class Orphans {
    /**
     * A server that may have been left behind.
     *
     * @param name as people know it
     * @param pidFile where it was remembered
     * @param termination how it is asked to end
     */
    public record Candidate(String name, PidFile pidFile, Termination termination) {}

    private Orphans() {}

    /**
     * Stops those that still live, in the given order.
     *
     * @return how many were stopped
     */
    public static int stop(List<Candidate> candidates, Progress progress) {
        int stopped = 0;
        for (Candidate candidate : candidates) {
            Optional<ProcessHandle> living = candidate.pidFile().living();
            if (living.isPresent()) {
                progress.say("Stopping " + candidate.name() + " (process "
                        + living.get().pid() + "), left behind by an earlier start");
                candidate.termination().end(living.get(), () -> progress.say("still waiting for it to end"));
                stopped++;
            }
            candidate.pidFile().delete();
        }
        return stopped;
    }
}
