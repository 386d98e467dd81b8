// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.aiplus.json.StoredJson;
import org.aiplus.shared.Ids;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** One round in which people decide about a subject. {@link Deliberation} keeps it and its steps together. */
@Entity
class ApprovalRound {

    @Id
    private UUID id;

    private String reference;

    private String kind;

    private String subject;

    private String title;

    private String path;

    private @Nullable String tier;

    private @Nullable BigDecimal amount;

    private @Nullable String classification;

    private @Nullable String departmentCode;

    private String makers;

    private String policy;

    private String policyVersion;

    @Enumerated(EnumType.STRING)
    private ApprovalStatus status;

    private int stage;

    private int acts;

    private Instant openedAt;

    private String openedBy;

    private @Nullable Instant closedAt;

    private @Nullable String reason;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected ApprovalRound() {}

    ApprovalRound(ApprovalReference reference, ApprovalRequest request, ApprovalPolicy policy, String by, Instant at) {
        this.id = Ids.next();
        this.reference = reference.value();
        this.kind = request.kind();
        this.subject = request.subject();
        this.title = StoredJson.format(request.title());
        this.path = request.path();
        this.tier = request.tier();
        this.amount = request.amount();
        this.classification = request.classification();
        this.departmentCode = request.department();
        this.makers = People.joined(request.makers());
        this.policy = policy.code();
        this.policyVersion = policy.version();
        this.status = ApprovalStatus.OPEN;
        this.openedAt = at;
        this.openedBy = by;
    }

    /** The row of history with which it begins. */
    ApprovalStatusChange opened() {
        return new ApprovalStatusChange(id, null, null, status.name(), null, openedBy, openedAt);
    }

    /** The one place in which the status changes. */
    ApprovalStatusChange moveTo(ApprovalStatus next, @Nullable String why, String by, Instant at) {
        if (!status.next().contains(next)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var change = new ApprovalStatusChange(id, null, status.name(), next.name(), why, by, at);
        this.status = next;
        this.reason = why;
        this.closedAt = at;
        return change;
    }

    /** The next stage begins. */
    void enter(int nextStage) {
        this.stage = nextStage;
    }

    /** Moves the version on, whatever part of the round was changed. */
    void acted() {
        this.acts++;
    }

    UUID id() {
        return id;
    }

    ApprovalReference reference() {
        return new ApprovalReference(reference);
    }

    String kind() {
        return kind;
    }

    String subject() {
        return subject;
    }

    LocalisedText title() {
        return StoredJson.localisedText(title);
    }

    String path() {
        return path;
    }

    @Nullable
    String tier() {
        return tier;
    }

    @Nullable
    BigDecimal amount() {
        return amount;
    }

    @Nullable
    String classification() {
        return classification;
    }

    @Nullable
    String department() {
        return departmentCode;
    }

    Set<String> makers() {
        return People.split(makers);
    }

    String policy() {
        return policy;
    }

    String policyVersion() {
        return policyVersion;
    }

    ApprovalStatus status() {
        return status;
    }

    int stage() {
        return stage;
    }

    Instant openedAt() {
        return openedAt;
    }

    String openedBy() {
        return openedBy;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    String reason() {
        return reason;
    }

    long version() {
        return version;
    }
}
