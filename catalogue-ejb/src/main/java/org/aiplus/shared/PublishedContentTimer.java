// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.Set;

/** Lets every node of a cluster know of published content within two seconds of its publication. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class PublishedContentTimer {

    private static final Logger LOG = System.getLogger(PublishedContentTimer.class.getName());
    private static final long PAUSE_MILLISECONDS = 1_000;

    @Resource
    TimerService timers;

    @Resource
    UserTransaction transaction;

    @Inject
    Instance<PublishedContent> contents;

    private final Set<String> failing = new HashSet<>();

    /** Before the first request: records may rely on a version that only the database has. */
    @PostConstruct
    void start() {
        look();
    }

    @Timeout
    void look() {
        try {
            contents.forEach(this::learn);
        } finally {
            timers.createSingleActionTimer(PAUSE_MILLISECONDS, new TimerConfig(null, false));
        }
    }

    private void learn(PublishedContent content) {
        try {
            OwnTransaction.run(transaction, content::learn);
            failing.remove(content.name());
        } catch (RuntimeException e) {
            // Said once and not every second: the versions known so far go on serving.
            if (failing.add(content.name())) {
                LOG.log(Level.ERROR, "Published " + content.name() + " cannot be read; tried again until they can", e);
            }
        }
    }
}
