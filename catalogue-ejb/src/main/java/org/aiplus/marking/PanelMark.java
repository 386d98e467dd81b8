// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One person's mark for one bid under one criterion, with the reason. Fixed once the person's marks are handed in. */
@Entity
class PanelMark {

    @Id
    private UUID id;

    private UUID sheetId;
    private String letter;
    private String criterion;
    private @Nullable Integer mark;
    private @Nullable Boolean passed;
    private @Nullable Integer demonstration;
    private @Nullable String reason;
    private Instant savedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected PanelMark() {}

    PanelMark(UUID sheetId, String letter, String criterion, Judgement judgement, Instant at) {
        this.id = Ids.next();
        this.sheetId = sheetId;
        this.letter = letter;
        this.criterion = criterion;
        save(judgement, at);
    }

    final void save(Judgement judgement, Instant at) {
        this.mark = judgement.mark();
        this.passed = judgement.passed();
        this.demonstration = judgement.demonstration();
        this.reason = judgement.reason();
        this.savedAt = at;
    }

    UUID sheetId() {
        return sheetId;
    }

    Cell cell() {
        return new Cell(letter, criterion);
    }

    Judgement judgement() {
        return new Judgement(mark, passed, demonstration, reason);
    }

    Instant savedAt() {
        return savedAt;
    }

    /** For the next change; 0 means that there is no mark yet. */
    long version() {
        return version + 1;
    }
}
