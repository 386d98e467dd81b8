// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aiplus.files.FileName;
import org.aiplus.files.FileType;
import org.aiplus.files.ReceivedFile;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.idempotency.IdempotentRequests;
import org.aiplus.identity.Access;
import org.aiplus.identity.SecondWall;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.NotFound;

/** Where a file that has arrived whole becomes evidence: its record and all of its pieces, or nothing. */
@Dependent
class EvidenceStore {

    /** What is kept. */
    record Arrival(UUID vendor, EvidenceDescription description, Set<Support> supports, FileName name, FileType type) {}

    @Inject
    Access access;

    @Inject
    SecondWall secondWall;

    @Inject
    IdempotentRequests idempotentRequests;

    @Inject
    EvidenceRepository evidence;

    @Inject
    EvidenceChunkRepository chunks;

    @Inject
    EvidenceSupportRepository supports;

    @Inject
    EvidenceViews views;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /** Keeps the file in a transaction of its own, which begins only when nothing has to be waited for any more. */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = DomainException.class)
    public EvidenceView keep(Arrival arrival, ReceivedFile file, Optional<IdempotencyKey> key, String fingerprint) {
        secondWall.actForCaller();
        var reference = idempotentRequests.once(
                key, fingerprint, () -> write(arrival, file).value());
        return evidence.find(new EvidenceReference(reference)).map(views::of).orElseThrow(NotFound::new);
    }

    private EvidenceReference write(Arrival arrival, ReceivedFile file) {
        var actor = access.caller().actor();
        var now = clock.now();
        var piece = Evidence.received(
                evidence.nextReference(),
                arrival.vendor(),
                arrival.description(),
                arrival.name(),
                arrival.type(),
                file,
                actor,
                now);
        evidence.add(piece);
        evidence.add(piece.arrival());
        evidence.flush();
        try (var content = file.open()) {
            chunks.write(piece, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        supports.replace(piece, arrival.supports(), actor, now);
        events.fire(new EvidenceEvent.Uploaded(piece.reference(), arrival.vendor(), piece.sha256(), piece.size()));
        return piece.reference();
    }
}
