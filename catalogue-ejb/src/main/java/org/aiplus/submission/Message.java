// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Something that a moderator or the vendor has written about a submission. A question stays open until it is resolved. */
@Entity(name = "SubmissionMessage")
@Table(name = "submission_message")
class Message {

    @Id
    private UUID id;

    private UUID submissionId;

    private UUID vendorId;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    private @Nullable String field;

    private String text;

    private String author;

    private Instant at;

    private @Nullable Instant due;

    private @Nullable UUID repliesTo;

    private @Nullable Instant resolvedAt;

    private @Nullable String resolvedBy;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    private Message(Submission submission, MessageKind kind, Remark remark, String author, Instant at) {
        this.id = MessageId.next().value();
        this.submissionId = submission.id();
        this.vendorId = submission.vendor();
        this.kind = kind;
        this.field = remark.field();
        this.text = remark.text();
        this.author = author;
        this.at = at;
    }

    /** A moderator's question or wish. */
    static Message asked(
            Submission submission, MessageKind kind, Remark remark, String author, Instant at, @Nullable Instant due) {
        var message = new Message(submission, kind, remark, author, at);
        message.due = due;
        return message;
    }

    /**
     * The vendor's answer, which resolves the question.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it was answered before or is no question
     */
    Message answer(Submission submission, String answerText, String answeredBy, Instant answeredAt) {
        if (kind != MessageKind.CLARIFICATION || resolvedAt != null) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        resolve(answeredBy, answeredAt);
        var answer = new Message(submission, MessageKind.ANSWER, new Remark(field, answerText), answeredBy, answeredAt);
        answer.repliesTo = id;
        return answer;
    }

    /** Nothing more has to be done about it. */
    void resolve(String by, Instant when) {
        this.resolvedAt = when;
        this.resolvedBy = by;
    }

    MessageId id() {
        return new MessageId(id);
    }

    MessageView view() {
        return new MessageView(
                id(),
                kind,
                field,
                text,
                author,
                at,
                due,
                repliesTo == null ? null : new MessageId(repliesTo),
                resolvedAt);
    }
}
