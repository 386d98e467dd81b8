// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says at one time. Its content is fixed when it is made from a submission; afterwards only its status
 * moves, and every decision that pointed at it keeps reading the same words.
 */
@Entity
class SolutionRevision {

    @Id
    private UUID id;

    private UUID solutionId;

    private int number;

    @Enumerated(EnumType.STRING)
    private RevisionStatus status;

    private String questionSetVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private String name;

    private @Nullable String departmentCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private String categories;

    @Enumerated(EnumType.STRING)
    private @Nullable Classification maximumClassification;

    private @Nullable LocalDate firstListedOn;

    private @Nullable LocalDate lastVerifiedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private String answers;

    private byte[] contentHash;

    private Instant createdAt;

    private @Nullable Instant publishedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected SolutionRevision() {}

    private SolutionRevision(UUID solutionId, int number, StoredContent content, Instant at) {
        this.id = Ids.next();
        this.solutionId = solutionId;
        this.number = number;
        this.status = RevisionStatus.PUBLISHED;
        this.questionSetVersion = content.questionSetVersion();
        this.name = content.name();
        this.departmentCode = content.department();
        this.categories = content.categories();
        this.maximumClassification = content.maximumClassification();
        this.firstListedOn = content.firstListedOn();
        this.lastVerifiedOn = content.lastVerifiedOn();
        this.answers = content.answers();
        this.contentHash = HexFormat.of().parseHex(content.hash());
        this.createdAt = at;
        this.publishedAt = at;
    }

    /** The next revision of the solution, numbered from 1, as readers see it from now on. */
    static SolutionRevision published(UUID solutionId, int number, StoredContent content, Instant at) {
        return new SolutionRevision(solutionId, number, content, at);
    }

    /** The row of history with which the revision begins. */
    RevisionStatusChange begun(String reason, String actor) {
        return new RevisionStatusChange(id, null, status, reason, actor, createdAt);
    }

    /**
     * Makes room for the next revision.
     *
     * @return the row of history that must be kept with it
     */
    RevisionStatusChange supersede(String reason, String actor, Instant at) {
        return moveTo(RevisionStatus.SUPERSEDED, reason, actor, at);
    }

    private RevisionStatusChange moveTo(RevisionStatus next, String reason, String actor, Instant at) {
        if (!status.next().contains(next)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var change = new RevisionStatusChange(id, status, next, reason, actor, at);
        status = next;
        return change;
    }

    /** Whether the content is the same, judged by its hash. */
    boolean says(StoredContent content) {
        return contentHash().equals(content.hash());
    }

    UUID id() {
        return id;
    }

    UUID solutionId() {
        return solutionId;
    }

    int number() {
        return number;
    }

    RevisionStatus status() {
        return status;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    String contentHash() {
        return HexFormat.of().formatHex(contentHash);
    }

    StoredContent content() {
        return new StoredContent(
                name,
                departmentCode,
                categories,
                maximumClassification,
                firstListedOn,
                lastVerifiedOn,
                questionSetVersion,
                answers,
                contentHash());
    }
}
