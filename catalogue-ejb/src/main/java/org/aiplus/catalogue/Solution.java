// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.json.StoredJson;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An AI tool or solution as the catalogue knows it: who stands behind it, where its entry comes from, what the government
 * has decided about it, and which revision readers see. It starts without a published revision; each publication puts
 * the next one in place and leaves the earlier ones as they were.
 */
@Entity
class Solution {

    @Id
    private UUID id;

    private String reference;

    @Enumerated(EnumType.STRING)
    private SolutionKind kind;

    private @Nullable UUID vendorId;

    private boolean referenceRecord;

    private boolean demo;

    private String sourceSystem;

    private String sourceExternalId;

    private @Nullable String sourceUrl;

    @Enumerated(EnumType.STRING)
    private SolutionStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private String statusReasons = "[]";

    private @Nullable UUID publishedRevisionId;

    private @Nullable Instant publishedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Solution() {}

    private Solution(SolutionReference reference, SolutionSubmission submission, @Nullable UUID vendorId) {
        this.id = Ids.next();
        this.reference = reference.value();
        this.kind = submission.kind();
        this.vendorId = vendorId;
        this.referenceRecord = submission.referenceRecord();
        this.demo = submission.demo();
        this.sourceSystem = submission.source().system();
        this.sourceExternalId = submission.source().externalId();
        this.sourceUrl = submission.source().url();
        this.status = SolutionStatus.NOT_ASSESSED;
    }

    /** Opens an entry that nobody sees until a revision is published. */
    static Solution open(SolutionReference reference, SolutionSubmission submission, @Nullable UUID vendorId) {
        return new Solution(reference, submission, vendorId);
    }

    /** Opens a vendor's entry that nobody sees until a revision is published. */
    static Solution openForVendor(SolutionReference reference, UUID vendorId, boolean demo, SolutionSource source) {
        var solution = new Solution();
        solution.id = Ids.next();
        solution.reference = reference.value();
        solution.kind = SolutionKind.VENDOR_SOLUTION;
        solution.vendorId = vendorId;
        solution.demo = demo;
        solution.sourceSystem = source.system();
        solution.sourceExternalId = source.externalId();
        solution.sourceUrl = source.url();
        solution.status = SolutionStatus.NOT_ASSESSED;
        return solution;
    }

    /** Makes the revision the one that readers see. */
    void show(SolutionRevision revision, Instant at) {
        this.publishedRevisionId = revision.id();
        this.publishedAt = at;
    }

    /**
     * Puts the entry where a listing decision or its clock says: the one place in which the status changes.
     *
     * @return the row of history, empty when nothing differs from what is known
     * @throws RuleViolation TRANSITION_NOT_ALLOWED where the table has no such step, and for a reference record, about
     *     which nobody decides here
     */
    Optional<SolutionStatusChange> moveTo(SolutionStanding standing, String actor, Instant at) {
        var reasons =
                StoredJson.format(standing.reasons().stream().map(Enum::name).toList());
        if (standing.status() == status) {
            if (statusReasons().equals(standing.reasons())) {
                return Optional.empty();
            }
        } else if (referenceRecord || !status.next().contains(standing.status())) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var change = new SolutionStatusChange(id, status, standing.status(), reasons, actor, at);
        status = standing.status();
        statusReasons = reasons;
        return Optional.of(change);
    }

    /** Whether the submission is about the same thing: kind, vendor and standing are fixed when an entry is opened. */
    boolean sameIdentity(SolutionSubmission submission, @Nullable UUID vendor) {
        return kind == submission.kind()
                && Objects.equals(vendorId, vendor)
                && referenceRecord == submission.referenceRecord()
                && demo == submission.demo();
    }

    UUID id() {
        return id;
    }

    SolutionReference reference() {
        return new SolutionReference(reference);
    }

    SolutionKind kind() {
        return kind;
    }

    @Nullable
    UUID vendor() {
        return vendorId;
    }

    boolean referenceRecord() {
        return referenceRecord;
    }

    boolean demo() {
        return demo;
    }

    SolutionSource source() {
        return new SolutionSource(sourceSystem, sourceExternalId, sourceUrl);
    }

    SolutionStatus status() {
        return status;
    }

    @Nullable
    UUID publishedRevision() {
        return publishedRevisionId;
    }

    long version() {
        return version;
    }

    /** Why the status is what it is, for readers. */
    List<StatusReason> statusReasons() {
        if (referenceRecord) {
            return List.of(StatusReason.REFERENCE_RECORD);
        }
        return status == SolutionStatus.NOT_ASSESSED
                ? List.of(StatusReason.NO_LISTING_DECISION)
                : StoredJson.codes(statusReasons).stream()
                        .map(StatusReason::valueOf)
                        .toList();
    }
}
