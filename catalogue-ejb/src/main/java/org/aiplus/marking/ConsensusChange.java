// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What the panel had come to at a time. Never changed. */
@Entity
class ConsensusChange {

    @Id
    private UUID id;

    private UUID evaluationId;
    private String letter;
    private String criterion;
    private @Nullable Integer mark;
    private @Nullable Boolean passed;
    private @Nullable String reason;
    private String actor;
    private Instant at;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected ConsensusChange() {}

    ConsensusChange(UUID evaluationId, Cell cell, Judgement judgement, String actor, Instant at) {
        this.id = Ids.next();
        this.evaluationId = evaluationId;
        this.letter = cell.letter();
        this.criterion = cell.criterion();
        this.mark = judgement.mark();
        this.passed = judgement.passed();
        this.reason = judgement.reason();
        this.actor = actor;
        this.at = at;
    }

    MarkingRecord.Settled record() {
        return new MarkingRecord.Settled(
                new Cell(letter, criterion), new Judgement(mark, passed, null, reason), actor, at);
    }
}
