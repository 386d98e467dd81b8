// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Seals the audit trail twice a second, so that an entry is in the chain within a second of its act. */
@Singleton
@Startup
public class AuditSealTimer {

    private static final long EVERY_MILLISECONDS = 500;
    private static final Logger LOG = System.getLogger(AuditSealTimer.class.getName());

    @Resource
    TimerService timers;

    @Resource
    EJBContext context;

    @Inject
    AuditSealer sealer;

    private boolean failing;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(EVERY_MILLISECONDS, EVERY_MILLISECONDS, new TimerConfig(null, false));
    }

    @Timeout
    void seal() {
        try {
            sealer.run();
            failing = false;
        } catch (PersistenceException e) {
            context.setRollbackOnly();
            // Said once and not twice a second: entries are safe meanwhile and are linked when the database is back.
            if (!failing) {
                LOG.log(Level.ERROR, "The audit trail cannot be sealed; tried again until it can", e);
            }
            failing = true;
        }
    }
}
