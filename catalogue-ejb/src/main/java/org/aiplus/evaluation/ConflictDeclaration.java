// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What somebody has declared about one bidder of an evaluation. Never changed: whoever learns more declares again. */
@Entity
class ConflictDeclaration {

    @Id
    private UUID id;

    private UUID evaluationId;
    private String subject;
    private UUID vendorId;
    private boolean interest;
    private @Nullable String words;
    private String hints;
    private Instant declaredAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected ConflictDeclaration() {}

    ConflictDeclaration(
            UUID evaluationId,
            String subject,
            UUID vendorId,
            boolean interest,
            @Nullable String words,
            Set<ConflictHint> hints,
            Instant at) {
        this.id = Ids.next();
        this.evaluationId = evaluationId;
        this.subject = subject;
        this.vendorId = vendorId;
        this.interest = interest;
        this.words = words;
        this.hints = String.join(
                " ", new TreeSet<>(hints.stream().map(ConflictHint::name).toList()));
        this.declaredAt = at;
    }

    String subject() {
        return subject;
    }

    UUID vendorId() {
        return vendorId;
    }

    boolean interest() {
        return interest;
    }

    @Nullable
    String words() {
        return words;
    }

    Instant declaredAt() {
        return declaredAt;
    }

    EvaluationRecord.Declaration record() {
        return new EvaluationRecord.Declaration(subject, vendorId, interest, words, hints, declaredAt);
    }
}
