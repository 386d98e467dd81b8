// SPDX-License-Identifier: Apache-2.0
package org.aiplus.correction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A mistake in one field of a published entry, as somebody of the government has reported it. Whoever stands behind the
 * entry accepts or declines it with words; until then the reporter may take it back. An accepted one is corrected by the
 * revision that says something else, and by nothing else.
 */
@Entity
class CorrectionRequest {

    @Id
    private UUID id;

    private String reference;

    private String solution;

    private @Nullable UUID vendorId;

    private String field;

    private int revision;

    private byte[] answer;

    @Enumerated(EnumType.STRING)
    private CorrectionStatus status;

    private String problem;

    private @Nullable String proposal;

    private String requestedBy;

    private Instant requestedAt;

    private @Nullable Instant due;

    private @Nullable Instant remindedAt;

    private @Nullable String reply;

    private @Nullable String decidedBy;

    private @Nullable Instant decidedAt;

    private @Nullable Integer correctedRevision;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected CorrectionRequest() {}

    /**
     * What was found wrong.
     *
     * @param vendor who answers, {@code null} for the administrators
     * @param answer hash of what the field says
     */
    record Finding(
            SolutionReference solution,
            int revision,
            @Nullable UUID vendor,
            String field,
            byte[] answer,
            String problem,
            @Nullable String proposal) {}

    /** A new request. */
    static CorrectionRequest report(
            CorrectionReference reference, Finding finding, String by, Instant at, @Nullable Instant due) {
        var request = new CorrectionRequest();
        request.id = Ids.next();
        request.reference = reference.value();
        request.solution = finding.solution().value();
        request.vendorId = finding.vendor();
        request.field = finding.field();
        request.revision = finding.revision();
        request.answer = finding.answer().clone();
        request.status = CorrectionStatus.OPEN;
        request.problem = finding.problem();
        request.proposal = finding.proposal();
        request.requestedBy = by;
        request.requestedAt = at;
        request.due = due;
        return request;
    }

    /** The row of history with which it begins. */
    CorrectionStatusChange reported() {
        return new CorrectionStatusChange(id, vendorId, null, status, requestedBy, requestedAt);
    }

    /**
     * Agrees that the field is wrong.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it was answered or taken back
     */
    CorrectionStatusChange accept(String words, String by, Instant at) {
        return decide(CorrectionStatus.ACCEPTED, words, by, at);
    }

    /**
     * Says why the field stays as it is.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it was answered or taken back
     */
    CorrectionStatusChange decline(String words, String by, Instant at) {
        return decide(CorrectionStatus.DECLINED, words, by, at);
    }

    private CorrectionStatusChange decide(CorrectionStatus decision, String words, String by, Instant at) {
        var change = moveTo(decision, by, at);
        this.reply = words;
        this.decidedBy = by;
        this.decidedAt = at;
        return change;
    }

    /**
     * Takes it back.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it was answered or taken back
     */
    CorrectionStatusChange withdraw(Instant at) {
        return moveTo(CorrectionStatus.WITHDRAWN, requestedBy, at);
    }

    /**
     * A published revision says something else.
     *
     * @param number of that revision
     * @throws RuleViolation TRANSITION_NOT_ALLOWED unless it was accepted
     */
    CorrectionStatusChange corrected(int number, String by, Instant at) {
        var change = moveTo(CorrectionStatus.CORRECTED, by, at);
        this.correctedRevision = number;
        return change;
    }

    /** The one place where the status changes. */
    CorrectionStatusChange moveTo(CorrectionStatus next, String by, Instant at) {
        if (!status.next().contains(next)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var change = new CorrectionStatusChange(id, vendorId, status, next, by, at);
        this.status = next;
        return change;
    }

    /** Whether this is the answer that was found wrong. */
    boolean found(byte[] other) {
        return Arrays.equals(answer, other);
    }

    /** Somebody was told that the answer is late. */
    void reminded(Instant at) {
        this.remindedAt = at;
    }

    UUID id() {
        return id;
    }

    CorrectionReference reference() {
        return new CorrectionReference(reference);
    }

    SolutionReference solution() {
        return new SolutionReference(solution);
    }

    @Nullable
    UUID vendor() {
        return vendorId;
    }

    CorrectionHandler handler() {
        return vendorId == null ? CorrectionHandler.ADMINISTRATORS : CorrectionHandler.VENDOR;
    }

    String field() {
        return field;
    }

    CorrectionStatus status() {
        return status;
    }

    int revision() {
        return revision;
    }

    String problem() {
        return problem;
    }

    @Nullable
    String proposal() {
        return proposal;
    }

    String requestedBy() {
        return requestedBy;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    @Nullable
    Instant due() {
        return due;
    }

    @Nullable
    String reply() {
        return reply;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    Integer correctedRevision() {
        return correctedRevision;
    }

    long version() {
        return version;
    }
}
