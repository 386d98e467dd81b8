// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.console;

import java.time.Duration;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * Lines that tell what is being done and how many seconds have passed since the beginning; a long wait says every ten
 * seconds that it still goes on.
 */
public final class Progress {
    private static final Duration STILL_WAITING = Duration.ofSeconds(10);
    private static final Duration FIRST_POLL = Duration.ofMillis(5);
    private static final Duration LONGEST_POLL = Duration.ofMillis(200);

    private final Console console;
    private final StopSignal stop;
    private final long beginning = System.nanoTime();

    /** Counts from now. */
    public Progress(Console console, StopSignal stop) {
        this.console = console;
        this.stop = stop;
    }

    /** Says what is being done now. */
    public void step(String what) {
        stop.check();
        say(what);
    }

    /** Says something without looking whether the launcher shall stop. */
    public void say(String what) {
        console.line(String.format(Locale.ROOT, "[%6.1f s] %s", secondsSince(beginning), what));
    }

    /**
     * Waits until the condition holds.
     *
     * @param what the thing waited for, as in "still waiting for …"
     * @param limit after which the wait is refused
     * @param condition asked often at first and then five times a second; may throw {@link Refused} when it can never hold
     */
    public void await(String what, Duration limit, BooleanSupplier condition) {
        long begun = System.nanoTime();
        long said = begun;
        Duration poll = FIRST_POLL;
        while (!condition.getAsBoolean()) {
            if (stop.within(poll)) {
                throw new Stopped();
            }
            poll = poll.multipliedBy(2).compareTo(LONGEST_POLL) < 0 ? poll.multipliedBy(2) : LONGEST_POLL;
            long now = System.nanoTime();
            if (now - begun > limit.toNanos()) {
                throw new Refused("Gave up waiting for " + what + " after " + limit.toSeconds() + " seconds.");
            }
            if (now - said > STILL_WAITING.toNanos()) {
                said = now;
                say("still waiting for " + what + " (" + Math.round(secondsSince(begun)) + " s)");
            }
        }
    }

    /** Seconds since a reading of {@link System#nanoTime()}. */
    public static double secondsSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }

    /** Seconds since this progress began. */
    public double seconds() {
        return secondsSince(beginning);
    }

    /** The signal that ends every wait. */
    public StopSignal stopSignal() {
        return stop;
    }
}
