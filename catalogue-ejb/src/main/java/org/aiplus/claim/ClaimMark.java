// SPDX-License-Identifier: Apache-2.0
package org.aiplus.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * An administrator found a published answer contradicted. The mark stands against that very answer until it is lifted; an
 * entry that says something else is not marked.
 */
@Entity
class ClaimMark {

    @Id
    private UUID id;

    private String solutionReference;

    private String questionCode;

    private byte[] answer;

    private String reason;

    private String markedBy;

    private Instant markedAt;

    private @Nullable String liftedBy;

    private @Nullable Instant liftedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected ClaimMark() {}

    private ClaimMark(
            SolutionReference solution, String question, byte[] answer, String reason, String actor, Instant at) {
        this.id = Ids.next();
        this.solutionReference = solution.value();
        this.questionCode = question;
        this.answer = answer.clone();
        this.reason = reason;
        this.markedBy = actor;
        this.markedAt = at;
    }

    /** Marks an answer, named by its hash. */
    static ClaimMark against(
            SolutionReference solution, String question, byte[] answer, String reason, String actor, Instant at) {
        return new ClaimMark(solution, question, answer, reason, actor, at);
    }

    /** Takes the mark away; it stays in the records. */
    void lift(String actor, Instant at) {
        liftedBy = actor;
        liftedAt = at;
    }

    String question() {
        return questionCode;
    }

    /** Hash of the answer that was marked, hexadecimal. */
    String answer() {
        return HexFormat.of().formatHex(answer);
    }

    String reason() {
        return reason;
    }

    Instant markedAt() {
        return markedAt;
    }
}
