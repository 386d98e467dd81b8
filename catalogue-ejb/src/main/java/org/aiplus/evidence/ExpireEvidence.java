// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.aiplus.identity.Caller;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.DueJob;

/** Evidence has a clock: its vendor hears of the end thirty days before, and when it has come. */
@Dependent
class ExpireEvidence implements DueJob {

    /** So many at once: whoever listens asks the database, and each question looks over everything that is loaded. */
    private static final int BATCH = 500;

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
        inBatches(() -> evidence.expired(today, BATCH), piece -> {
            evidence.add(piece.expire(Caller.SYSTEM.actor(), now));
            events.fire(new EvidenceEvent.Expired(
                    piece.reference(), piece.vendor(), piece.title(), Objects.requireNonNull(piece.validTo())));
        });
        inBatches(() -> evidence.expiringUnnoticed(today.plusDays(Evidence.NOTICE_DAYS), BATCH), piece -> {
            piece.expiryNoticed();
            events.fire(new EvidenceEvent.ExpiresSoon(
                    piece.reference(), piece.vendor(), piece.title(), Objects.requireNonNull(piece.validTo())));
        });
    }

    /** What was done is no longer found, so the next batch begins where this one ended. */
    private void inBatches(Supplier<List<Evidence>> find, Consumer<Evidence> act) {
        while (true) {
            var some = find.get();
            some.forEach(act);
            evidence.forgetLoaded();
            if (some.size() < BATCH) {
                return;
            }
        }
    }
}
