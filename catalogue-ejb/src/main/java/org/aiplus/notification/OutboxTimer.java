// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

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
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.aiplus.identity.SecondWall;
import org.aiplus.shared.OwnTransaction;
import org.jspecify.annotations.Nullable;

/**
 * Empties the outbox, a second after it was emptied last, each notice and each message in a transaction of its own. In a
 * cluster all nodes do so and none gets in another's way: rows that one has taken are passed over by the others.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxTimer {

    private static final Logger LOG = System.getLogger(OutboxTimer.class.getName());
    private static final long PAUSE_MILLISECONDS = 1000;

    /** After so many steps others get their turn, and a stop of the server is noticed. */
    private static final int MOST_STEPS = 100;

    @Resource
    TimerService timers;

    @Resource
    UserTransaction transaction;

    @Inject
    HandOut handOut;

    @Inject
    Postman postman;

    @Inject
    MailSettings settings;

    @Inject
    SecondWall secondWall;

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

    private void again() {
        if (!stopping) {
            timers.createSingleActionTimer(PAUSE_MILLISECONDS, new TimerConfig(null, false));
        }
    }

    @Timeout
    void empty() {
        try {
            repeat(this::handOutNext);
            if (settings.configured()) {
                try (var connection = new MailConnection(settings)) {
                    repeat(() -> sendNext(connection));
                }
            }
            failing = false;
        } catch (RuntimeException e) {
            // Said once and not every second: everything is in the database and waits.
            if (!failing) {
                LOG.log(Level.ERROR, "The outbox cannot be emptied; tried again until it can", e);
            }
            failing = true;
        } finally {
            again();
        }
    }

    private void repeat(BooleanSupplier step) {
        var more = true;
        for (int steps = 0; more && !stopping && steps < MOST_STEPS; steps++) {
            more = step.getAsBoolean();
        }
    }

    private boolean handOutNext() {
        var begun = new AtomicReference<NoticeRepository.@Nullable Waiting>();
        try {
            return inTransaction(() -> handOut.next(begun::set));
        } catch (RuntimeException e) {
            var notice = begun.get();
            if (notice == null) {
                throw e;
            }
            LOG.log(Level.WARNING, "The notice " + notice.content().id() + " could not be handed out", e);
            return inTransaction(() -> {
                handOut.failed(notice, e);
                return true;
            });
        }
    }

    private boolean sendNext(MailConnection connection) {
        return inTransaction(() -> postman.next(connection) == Postman.Step.WORKED);
    }

    private boolean inTransaction(BooleanSupplier act) {
        var result = new AtomicReference<>(false);
        OwnTransaction.run(transaction, () -> secondWall.asSystem(() -> result.set(act.getAsBoolean())));
        return result.get();
    }
}
