// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.aiplus.shared.DueJob;

/**
 * Forgets what nobody needs any more: addresses of messages that were sent long ago, and old news and done tasks. What
 * happened stays in the audit trail; what is open, waits or was set aside stays here.
 */
@Dependent
class RetentionJob implements DueJob {

    /** How long it can be seen where a message went. */
    static final Duration SENT_MAIL = Duration.ofDays(90);

    /** How long news and done tasks stay in an inbox. */
    static final Duration NOTICES = Duration.ofDays(730);

    @Inject
    RetentionRepository retention;

    @Override
    public String name() {
        return "forget-old-notices";
    }

    @Override
    public void run(Instant now) {
        retention.forgetMail(now.minus(SENT_MAIL));
        retention.forgetNotices(now.minus(NOTICES));
    }
}
