// SPDX-License-Identifier: Apache-2.0
package org.aiplus.clock;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DueJob;
import org.aiplus.shared.OwnTransaction;

/**
 * Runs the jobs that time makes due, each minute, each in a transaction of its own, so that one that fails does not
 * hold up the others. In a cluster a job runs on one node at a time; a run that was missed is made up by the next,
 * because a job finds out by itself what is due.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DueJobTimer {

    private static final Logger LOG = System.getLogger(DueJobTimer.class.getName());

    @Inject
    DueJobs jobs;

    @Inject
    ClockRepository clock;

    @Inject
    CatalogueClock time;

    @Resource
    UserTransaction transaction;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void everyMinute() {
        for (var job : jobs.all()) {
            try {
                OwnTransaction.run(transaction, () -> runOnThisNode(job));
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "The job " + job.name() + " failed; it is tried again in a minute", e);
            }
        }
    }

    private void runOnThisNode(DueJob job) {
        if (clock.mayRun(job.name())) {
            jobs.run(job, time.nowForDeadline());
        }
    }
}
