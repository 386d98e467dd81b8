// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.console;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Raised once, when the launcher shall end. Everything that waits, waits on this signal and so ends at once. */
public final class StopSignal {
    private final CountDownLatch raised = new CountDownLatch(1);

    /** Asks everybody to end. */
    public void raise() {
        raised.countDown();
    }

    /** Whether somebody asked. */
    public boolean isRaised() {
        return raised.getCount() == 0;
    }

    /** Waits at most so long for the signal. */
    public boolean within(Duration limit) {
        try {
            return raised.await(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Ends the act under way when the signal was raised. */
    public void check() {
        if (isRaised()) {
            throw new Stopped();
        }
    }
}
