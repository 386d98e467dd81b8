// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What a procurement officer asks a vendor before deciding about it, and what the vendor answers, once. */
@Entity
class VendorQuestion {

    @Id
    private UUID id;

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
    protected VendorQuestion() {}

    private VendorQuestion(UUID vendor, String question, String by, Instant at) {
        this.id = Ids.next();
        this.vendorId = vendor;
        this.question = question;
        this.askedBy = by;
        this.askedAt = at;
    }

    static VendorQuestion asked(UUID vendor, String question, String by, Instant at) {
        return new VendorQuestion(vendor, question, by, at);
    }

    /** @throws RuleViolation TRANSITION_NOT_ALLOWED when it has been answered */
    void answer(String text, String by, Instant at) {
        if (answeredAt != null) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        this.answer = text;
        this.answeredBy = by;
        this.answeredAt = at;
    }

    UUID id() {
        return id;
    }

    String askedBy() {
        return askedBy;
    }

    VendorQuestionView view() {
        return new VendorQuestionView(id, question, askedAt, answer, answeredAt);
    }
}
