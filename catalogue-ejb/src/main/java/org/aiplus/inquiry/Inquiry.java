// SPDX-License-Identifier: Apache-2.0
package org.aiplus.inquiry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.bid.BidContent;
import org.aiplus.json.StoredRecords;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A question of a panel to one bidder. It is answered once and in time, or lapses. */
@Entity
class Inquiry {

    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID vendorId;
    private int number;
    private String letter;
    private String criterion;
    private boolean gate;

    @Enumerated(EnumType.STRING)
    private InquiryStatus status;

    private String question;
    private Instant dueAt;
    private String askedBy;
    private Instant askedAt;
    private @Nullable String answer;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Inquiry() {}

    Inquiry(Subject subject, int number, String question, Instant dueAt, String by, Instant at) {
        this.id = Ids.next();
        this.evaluationId = subject.evaluation();
        this.vendorId = subject.vendor();
        this.number = number;
        this.letter = subject.letter();
        this.criterion = subject.criterion();
        this.gate = subject.gate();
        this.status = InquiryStatus.ASKED;
        this.question = question;
        this.dueAt = dueAt;
        this.askedBy = by;
        this.askedAt = at;
    }

    /**
     * What is asked about.
     *
     * @param gate whether the criterion is passed or failed, so that this is the chance to cure it
     */
    record Subject(UUID evaluation, UUID vendor, String letter, String criterion, boolean gate) {}

    InquiryStatusChange asked() {
        return new InquiryStatusChange(this, null, status, askedBy, askedAt);
    }

    /**
     * Keeps the answer, for good.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it was answered or has lapsed
     */
    InquiryStatusChange answer(BidContent.BidResponse said, String by, Instant at) {
        var change = moveTo(InquiryStatus.ANSWERED, by, at);
        this.answer = StoredRecords.format(said);
        this.answeredBy = by;
        this.answeredAt = at;
        return change;
    }

    /** The deadline has come. */
    InquiryStatusChange lapse(String by, Instant at) {
        return moveTo(InquiryStatus.LAPSED, by, at);
    }

    private InquiryStatusChange moveTo(InquiryStatus next, String by, Instant at) {
        if (!status.next().contains(next)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var change = new InquiryStatusChange(this, status, next, by, at);
        this.status = next;
        return change;
    }

    /** Whether an answer would be in time. */
    boolean inTime(Instant now) {
        return now.isBefore(dueAt);
    }

    /** What is asked, as canonical JSON; its hash stands in the audit trail. */
    String text() {
        return StoredRecords.format(new Text(number, letter, criterion, gate, question));
    }

    private record Text(int number, String letter, String criterion, boolean gate, String question) {}

    InquiryRecord record() {
        return new InquiryRecord(
                number,
                letter,
                vendorId,
                criterion,
                gate,
                status,
                text(),
                askedBy,
                askedAt,
                dueAt,
                answer,
                answeredBy,
                answeredAt);
    }

    UUID id() {
        return id;
    }

    UUID evaluationId() {
        return evaluationId;
    }

    UUID vendorId() {
        return vendorId;
    }

    int number() {
        return number;
    }

    String letter() {
        return letter;
    }

    String criterion() {
        return criterion;
    }

    boolean gate() {
        return gate;
    }

    InquiryStatus status() {
        return status;
    }

    String question() {
        return question;
    }

    Instant dueAt() {
        return dueAt;
    }

    String askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    /** What was answered, {@code null} as long as nothing was. */
    BidContent.@Nullable BidResponse answer() {
        return answer == null ? null : StoredRecords.read(answer, BidContent.BidResponse.class);
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    long version() {
        return version;
    }
}
