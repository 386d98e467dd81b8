// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import org.aiplus.shared.OwnTransaction;

/**
 * Lets the malware scanner look at what has arrived, within seconds, each file in a transaction of its own. It is no job
 * among the others because a scan can take as long as all of them together.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class EvidenceScanTimer {

    private static final Logger LOG = System.getLogger(EvidenceScanTimer.class.getName());

    /** After so many files the timer begins anew, for a stop of the server must not wait for a long queue. */
    private static final int MOST_FILES = 50;

    @Resource
    UserTransaction transaction;

    @Inject
    MalwareScans scans;

    private volatile boolean stopping;

    @PreDestroy
    void stop() {
        stopping = true;
    }

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void look() {
        var more = new AtomicBoolean(true);
        try {
            for (int files = 0; more.get() && !stopping && files < MOST_FILES; files++) {
                OwnTransaction.run(transaction, () -> more.set(scans.next()));
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Evidence was not scanned; it is tried again in a moment", e);
        }
    }
}
