// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;

/** Somebody of the panel stands by the consensus as it was, named by its digest. When it changes, that counts no more. */
@Entity
class ConsensusAgreement {

    @Id
    private UUID id;

    private UUID evaluationId;
    private String subject;
    private String digest;
    private Instant at;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected ConsensusAgreement() {}

    ConsensusAgreement(UUID evaluationId, String subject, String digest, Instant at) {
        this.id = Ids.next();
        this.evaluationId = evaluationId;
        this.subject = subject;
        this.digest = digest;
        this.at = at;
    }

    MarkingRecord.Agreed record() {
        return new MarkingRecord.Agreed(subject, digest, at);
    }

    String subject() {
        return subject;
    }
}
