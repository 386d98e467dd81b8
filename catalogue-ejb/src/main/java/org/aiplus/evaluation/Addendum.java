// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Something that bidders must know and that was found after publication; it may put the closing time off. */
@Entity
@Table(name = "evaluation_addendum")
class Addendum {

    @Id
    private UUID id;

    private UUID evaluationId;
    private int number;
    private String text;
    private @Nullable Instant closesAt;
    private String publishedBy;
    private Instant publishedAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Addendum() {}

    Addendum(UUID evaluationId, int number, String text, @Nullable Instant closesAt, String by, Instant at) {
        this.id = Ids.next();
        this.evaluationId = evaluationId;
        this.number = number;
        this.text = text;
        this.closesAt = closesAt;
        this.publishedBy = by;
        this.publishedAt = at;
    }

    EvaluationView.AddendumView view() {
        return new EvaluationView.AddendumView(number, text, closesAt, publishedAt);
    }
}
