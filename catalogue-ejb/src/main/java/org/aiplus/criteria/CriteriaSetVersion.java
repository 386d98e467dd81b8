// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the criteria that is written while the product runs: a draft that administrators replace as often as
 * they like, until a second person publishes it. From then on it never changes, because assessments rely on it; it can
 * only be retired. A shipped edition has a row once it is retired.
 */
@Entity
class CriteriaSetVersion {

    @Id
    private UUID id;

    private String setCode;

    /** Unlike the lock below, the name by which everybody knows it. */
    private String version;

    private String document;

    private byte[] sha256;

    @Enumerated(EnumType.STRING)
    private CriteriaSetStatus status;

    private boolean shipped;

    private @Nullable String draftedBy;

    private @Nullable Instant draftedAt;

    private @Nullable String publishedBy;

    private @Nullable Instant publishedAt;

    private @Nullable String retiredBy;

    private @Nullable Instant retiredAt;

    private @Nullable String retirementReason;

    @Version
    private long revision;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected CriteriaSetVersion() {}

    private CriteriaSetVersion(CriteriaSetDocument document, CriteriaSetStatus status, boolean shipped) {
        this.id = Ids.next();
        this.setCode = document.set().reference().set();
        this.version = document.set().reference().version();
        this.document = document.text();
        this.sha256 = bytes(document);
        this.status = status;
        this.shipped = shipped;
    }

    static CriteriaSetVersion draft(CriteriaSetDocument document, String actor, Instant at) {
        var draft = new CriteriaSetVersion(document, CriteriaSetStatus.DRAFT, false);
        draft.draftedBy = actor;
        draft.draftedAt = at;
        return draft;
    }

    /** The row of an edition that the product ships. */
    static CriteriaSetVersion shipped(CriteriaSetDocument document) {
        return new CriteriaSetVersion(document, CriteriaSetStatus.PUBLISHED, true);
    }

    /** Replaces the content of a draft; whoever wrote last counts as its author. */
    void replace(CriteriaSetDocument next, long expectedRevision, String actor, Instant at) {
        requireDraft(expectedRevision);
        this.document = next.text();
        this.sha256 = bytes(next);
        this.draftedBy = actor;
        this.draftedAt = at;
    }

    /**
     * Makes it an edition that assessments use.
     *
     * @throws RuleViolation SECOND_PERSON_NEEDED when its author publishes it
     */
    void publish(long expectedRevision, String actor, Instant at) {
        requireDraft(expectedRevision);
        if (actor.equals(draftedBy)) {
            throw new RuleViolation(ProblemCode.SECOND_PERSON_NEEDED);
        }
        become(CriteriaSetStatus.PUBLISHED);
        this.publishedBy = actor;
        this.publishedAt = at;
    }

    /** Takes it out of use for new assessments. */
    void retire(String reason, String actor, Instant at) {
        become(CriteriaSetStatus.RETIRED);
        this.retirementReason = reason;
        this.retiredBy = actor;
        this.retiredAt = at;
    }

    private void become(CriteriaSetStatus next) {
        if (!status.mayBecome(next)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        this.status = next;
    }

    /** Refuses when it is no draft any more or when somebody else has written since. */
    void requireDraft(long expectedRevision) {
        if (status != CriteriaSetStatus.DRAFT) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        if (revision != expectedRevision) {
            throw new StaleRevision();
        }
    }

    private static byte[] bytes(CriteriaSetDocument document) {
        return HexFormat.of().parseHex(document.set().checksum());
    }

    CriteriaSetReference reference() {
        return new CriteriaSetReference(setCode, version);
    }

    CriteriaSetStatus status() {
        return status;
    }

    String document() {
        return document;
    }

    @Nullable
    String draftedBy() {
        return draftedBy;
    }

    long revision() {
        return revision;
    }

    String checksum() {
        return HexFormat.of().formatHex(sha256);
    }

    CriteriaSetVersionView view(String reader) {
        return new CriteriaSetVersionView(
                reference(),
                status,
                checksum(),
                shipped,
                draftedBy,
                draftedAt,
                publishedBy,
                publishedAt,
                retiredBy,
                retiredAt,
                retirementReason,
                reader.equals(draftedBy),
                revision);
    }
}
