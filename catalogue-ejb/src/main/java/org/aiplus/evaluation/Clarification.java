// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A question of a vendor; answered once, to everybody who may bid. */
@Entity
class Clarification {

    @Id
    private UUID id;

    private UUID evaluationId;
    private int number;
    private UUID vendorId;
    private String question;
    private String askedBy;
    private Instant askedAt;
    private @Nullable String answer;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Clarification() {}

    Clarification(UUID evaluationId, int number, UUID vendorId, String question, String by, Instant at) {
        this.id = Ids.next();
        this.evaluationId = evaluationId;
        this.number = number;
        this.vendorId = vendorId;
        this.question = question;
        this.askedBy = by;
        this.askedAt = at;
    }

    /**
     * Answers it.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it has an answer
     */
    void answer(String text, String by, Instant at) {
        if (answer != null) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        this.answer = text;
        this.answeredBy = by;
        this.answeredAt = at;
    }

    UUID vendorId() {
        return vendorId;
    }

    int number() {
        return number;
    }

    EvaluationView.Question view() {
        return new EvaluationView.Question(number, question, askedAt, answer, answeredAt);
    }
}
