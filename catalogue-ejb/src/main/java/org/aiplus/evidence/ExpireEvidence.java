// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import org.aiplus.identity.Caller;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.DueJob;

/** Evidence has a clock: its vendor hears of the end thirty days before, and when it has come. */
@Dependent
class ExpireEvidence implements DueJob {

    @Inject
    EvidenceRepository evidence;

    @Inject
    Event<DomainEvent> events;

    @Override
    public String name() {
        return "expire-evidence";
    }

    @Override
    public void run(Instant now) {
        var today = now.atZone(CatalogueClock.ZONE).toLocalDate();
        for (var piece : evidence.expired(today)) {
            evidence.add(piece.expire(Caller.SYSTEM.actor(), now));
            events.fire(new EvidenceEvent.Expired(
                    piece.reference(), piece.vendor(), piece.title(), Objects.requireNonNull(piece.validTo())));
        }
        evidence.flush();
        for (var piece : evidence.expiringUnnoticed(today.plusDays(Evidence.NOTICE_DAYS))) {
            piece.expiryNoticed();
            events.fire(new EvidenceEvent.ExpiresSoon(
                    piece.reference(), piece.vendor(), piece.title(), Objects.requireNonNull(piece.validTo())));
        }
        evidence.flush();
    }
}
