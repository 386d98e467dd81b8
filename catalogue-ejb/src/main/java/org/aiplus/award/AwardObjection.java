// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.json.StoredRecords;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What a bidder has against an award, and the answer. */
@Entity
class AwardObjection {

    @Id
    private UUID id;

    private UUID evaluationId;
    private int number;
    private int notice;
    private UUID vendorId;

    @Enumerated(EnumType.STRING)
    private ObjectionStatus status;

    private String language;
    private String reasons;
    private String raisedBy;
    private Instant raisedAt;
    private @Nullable String answer;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected AwardObjection() {}

    AwardObjection(Award award, int number, UUID vendorId, Language language, String reasons, String by, Instant at) {
        this.id = Ids.next();
        this.evaluationId = award.evaluationId();
        this.number = number;
        this.notice = award.notices();
        this.vendorId = vendorId;
        this.status = ObjectionStatus.OPEN;
        this.language = language.name();
        this.reasons = reasons;
        this.raisedBy = by;
        this.raisedAt = at;
    }

    /** An officer answers. */
    void answer(ObjectionStatus found, String words, String by, Instant at) {
        moveTo(found);
        this.answer = words;
        this.answeredBy = by;
        this.answeredAt = at;
    }

    /** It ends without an answer. */
    void lapse() {
        moveTo(ObjectionStatus.LAPSED);
    }

    private void moveTo(ObjectionStatus next) {
        if (!status.next().contains(next)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        this.status = next;
    }

    /** What was said, without who: its hash stands in the audit trail, and the bidder does not. */
    String text() {
        return StoredRecords.format(new Text(number, notice, language, reasons));
    }

    /** The answer in the same way. */
    static String answerText(int number, String words) {
        return StoredRecords.format(new AnswerText(number, words));
    }

    private record Text(int number, int notice, String language, String reasons) {}

    private record AnswerText(int number, String answer) {}

    AwardRecord.Objection record() {
        return new AwardRecord.Objection(
                number,
                notice,
                vendorId,
                text(),
                raisedBy,
                raisedAt,
                status,
                answer == null ? null : answerText(number, answer),
                answeredBy,
                answeredAt);
    }

    boolean open() {
        return status == ObjectionStatus.OPEN;
    }

    int number() {
        return number;
    }

    int notice() {
        return notice;
    }

    UUID vendorId() {
        return vendorId;
    }

    ObjectionView view(LocalisedText vendor) {
        return new ObjectionView(
                number, notice, vendor, Language.valueOf(language), reasons, raisedAt, status, answer, answeredAt);
    }
}
