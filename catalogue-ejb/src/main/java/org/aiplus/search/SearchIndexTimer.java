// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import org.aiplus.shared.OwnTransaction;

/** Lets the index follow what is published, so that a change can be found within a second or so. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SearchIndexTimer {

    private static final Logger LOG = System.getLogger(SearchIndexTimer.class.getName());
    private static final long PAUSE_MILLISECONDS = 400;

    /** After so many steps others get their turn, for a stop of the server must not wait for a long rebuild. */
    private static final int MOST_STEPS = 40;

    @Resource
    TimerService timers;

    @Resource
    UserTransaction transaction;

    @Inject
    IndexFollower follower;

    private volatile boolean stopping;
    private boolean failing;

    @PostConstruct
    void start() {
        again();
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    /** A new timer each time instead of an interval: a step that takes long must not be overtaken by the next. */
    private void again() {
        if (!stopping) {
            timers.createSingleActionTimer(PAUSE_MILLISECONDS, new TimerConfig(null, false));
        }
    }

    @Timeout
    void follow() {
        try {
            boolean more = true;
            for (int steps = 0; more && !stopping && steps < MOST_STEPS; steps++) {
                more = step();
            }
            failing = false;
        } catch (RuntimeException e) {
            // Said once and not twice a second: nothing is lost meanwhile.
            if (!failing) {
                LOG.log(Level.ERROR, "The search index cannot follow; tried again until it can", e);
            }
            failing = true;
        } finally {
            again();
        }
    }

    private boolean step() {
        var more = new AtomicBoolean();
        OwnTransaction.run(transaction, () -> more.set(follower.step()));
        return more.get();
    }
}
