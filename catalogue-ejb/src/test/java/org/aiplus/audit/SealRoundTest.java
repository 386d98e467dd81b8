// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.aiplus.audit.AuditFixture.Something;
import org.aiplus.shared.RequestId;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sealing at the wish of somebody who waits. */
class SealRoundTest {

    private static final String REQUEST = "request-0001";

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final AuditFixture audit = new AuditFixture(database, new HeadSigner(AuditFixture.KEY));

    @Test
    void whatARequestHasWrittenIsSealedAtOnce() {
        assertThat(round()).as("nothing was written").isTrue();
        written();
        assertThat(round()).isTrue();
        assertThat(audit.verify().waiting()).isZero();
        assertThat(audit.verify().verifiedUpTo()).isEqualTo(1);
    }

    @Test
    void asLongAsAnOlderTransactionWritesItIsNotSealedAndThatIsSaid() {
        try (var older = database.entityManagerFactory().createEntityManager()) {
            older.getTransaction().begin();
            AuditFixture.trail(older).record(new Something(1));
            written();
            assertThat(round()).isFalse();
            older.getTransaction().commit();
        }
        assertThat(round()).isTrue();
        assertThat(audit.verify().verifiedUpTo()).isEqualTo(2);
    }

    private void written() {
        database.run(em -> {
            var trail = AuditFixture.trail(em);
            trail.requestId = new RequestId();
            trail.requestId.propose(REQUEST);
            trail.record(new Something(2));
        });
    }

    private boolean round() {
        return database.call(em -> {
            var round = new SealRound();
            round.repository = AuditFixture.repository(em);
            round.sealer = new AuditSealer();
            round.sealer.repository = round.repository;
            round.sealer.signer = new HeadSigner(AuditFixture.KEY);
            return round.sealed(REQUEST);
        });
    }
}
