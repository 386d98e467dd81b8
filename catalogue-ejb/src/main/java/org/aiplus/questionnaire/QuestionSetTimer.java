// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

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

/** Lets every node of a cluster know of a version of the questions within two seconds of its publication. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class QuestionSetTimer {

    private static final Logger LOG = System.getLogger(QuestionSetTimer.class.getName());
    private static final long PAUSE_MILLISECONDS = 1_000;

    @Resource
    TimerService timers;

    @Resource
    UserTransaction transaction;

    @Inject
    QuestionSets sets;

    @Inject
    PublishedQuestionSetQueries published;

    private boolean failing;

    /** Before the first request: entries may answer a version that only the database has. */
    @PostConstruct
    void start() {
        look();
    }

    @Timeout
    void look() {
        try {
            OwnTransaction.run(transaction, () -> sets.include(published));
            failing = false;
        } catch (RuntimeException e) {
            // Said once and not every second: the versions known so far go on serving.
            if (!failing) {
                LOG.log(Level.ERROR, "Published questions cannot be read; tried again until they can", e);
            }
            failing = true;
        } finally {
            timers.createSingleActionTimer(PAUSE_MILLISECONDS, new TimerConfig(null, false));
        }
    }
}
