// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What the panel has come to for one bid under one criterion. The marks of its people stay beside it. */
@Entity
class ConsensusMark {

    @Id
    private UUID id;

    private UUID evaluationId;
    private String letter;
    private String criterion;
    private @Nullable Integer mark;
    private @Nullable Boolean passed;
    private @Nullable String reason;
    private String setBy;
    private Instant setAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected ConsensusMark() {}

    ConsensusMark(UUID evaluationId, Cell cell, Judgement judgement, String by, Instant at) {
        this.id = Ids.next();
        this.evaluationId = evaluationId;
        this.letter = cell.letter();
        this.criterion = cell.criterion();
        change(judgement, by, at);
    }

    final void change(Judgement judgement, String by, Instant at) {
        this.mark = judgement.mark();
        this.passed = judgement.passed();
        this.reason = judgement.reason();
        this.setBy = by;
        this.setAt = at;
    }

    /** The row that keeps this for ever, whatever comes later. */
    ConsensusChange change() {
        return new ConsensusChange(evaluationId, cell(), judgement(), setBy, setAt);
    }

    Cell cell() {
        return new Cell(letter, criterion);
    }

    MarkingRecord.Settled record() {
        return new MarkingRecord.Settled(cell(), judgement(), setBy, setAt);
    }

    Judgement judgement() {
        return new Judgement(mark, passed, null, reason);
    }

    /** For the next change; 0 means that there is none yet. */
    long version() {
        return version + 1;
    }
}
