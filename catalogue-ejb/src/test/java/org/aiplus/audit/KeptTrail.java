// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.TrailProofs;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.Wiring;

/** The audit trail for tests of other features: written in the transaction of the act, sealed when the test says so. */
public final class KeptTrail {

    private final CatalogueDatabase database;
    private final AuditFixture fixture;

    public KeptTrail(CatalogueDatabase database) {
        this.database = database;
        fixture = new AuditFixture(database, new HeadSigner(AuditFixture.KEY));
    }

    /** What the trail offers to others. */
    public static void beans(Wiring beans) {
        beans.with(HeadSigner.class, new HeadSigner(AuditFixture.KEY));
        beans.with(TrailProofs.class, beans.get(ProofQueries.class));
    }

    /** Writes a fact down. */
    public static void record(Wiring beans, DomainEvent event) {
        beans.get(AuditTrail.class).record(event);
    }

    /** Seals everything and signs the head, as the sealer does half a minute after the last entry. */
    public void seal() {
        fixture.sealAll();
        var signer = new HeadSigner(AuditFixture.KEY);
        database.run(entityManager -> {
            var repository = AuditFixture.repository(entityManager);
            var standing = repository.standing();
            var end = standing.end();
            if (standing.head().sequence() < end.sequence()) {
                var signature = signer.sign(end.sequence(), end.hash(), standing.now());
                repository.addHead(
                        end.sequence(),
                        end.hash(),
                        standing.now(),
                        signature,
                        signer.keyId().orElseThrow());
            }
        });
    }

    /** Writes facts about something else. */
    public void recordOthers(int from, int to) {
        fixture.record(from, to);
    }
}
