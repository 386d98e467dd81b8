// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import jakarta.annotation.PostConstruct;
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
import org.aiplus.shared.OwnTransaction;

/**
 * Seals the audit trail half a second after it was sealed last, so that an entry is in the chain within a second of its
 * act. Each run sets the next, so that runs never catch up with one another when the database is slow.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class AuditSealTimer {

    private static final long PAUSE_MILLISECONDS = 500;
    private static final Logger LOG = System.getLogger(AuditSealTimer.class.getName());

    @Resource
    TimerService timers;

    @Resource
    UserTransaction transaction;

    @Inject
    AuditSealer sealer;

    private boolean failing;

    @PostConstruct
    void setNext() {
        timers.createSingleActionTimer(PAUSE_MILLISECONDS, new TimerConfig(null, false));
    }

    @Timeout
    void seal() {
        try {
            OwnTransaction.run(transaction, sealer::run);
            failing = false;
        } catch (RuntimeException e) {
            // Said once and not twice a second: entries are safe meanwhile and are linked when the database is back.
            if (!failing) {
                LOG.log(Level.ERROR, "The audit trail cannot be sealed; tried again until it can", e);
            }
            failing = true;
        } finally {
            setNext();
        }
    }
}
