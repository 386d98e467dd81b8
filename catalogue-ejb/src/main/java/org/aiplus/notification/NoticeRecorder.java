// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.aiplus.identity.SecondWall;
import org.aiplus.shared.DomainEvent;

/**
 * Writes down, in the transaction of a fact, who must hear of it, and closes the tasks that it settles. Nothing is sent
 * here: a fact that is rolled back is never told, and one that is committed is told even if the server ends at once.
 */
@Dependent
class NoticeRecorder {

    @Inject
    NoticeRepository notices;

    @Inject
    SecondWall secondWall;

    void record(@Observes DomainEvent event) {
        var settled = event.settles();
        var told = event.notices();
        if (settled.isEmpty() && told.isEmpty()) {
            return;
        }
        // Whoever acts need not be one of those who hear of it: a moderator tells a vendor, a vendor the moderators.
        secondWall.asSystem(() -> {
            if (!settled.isEmpty()) {
                notices.settle(settled);
            }
            told.forEach(notices::add);
        });
    }
}
