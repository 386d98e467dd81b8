// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A tool that a department considers for a use. Nobody takes it off the shortlist again: it is eliminated, with a reason. */
@Entity
class UseCaseCandidate {

    @Id
    private UUID id;

    private UUID useCaseId;

    private String solution;

    private String reasonsFor;

    private String reasonsAgainst;

    @Enumerated(EnumType.STRING)
    private CandidateStatus status;

    private @Nullable String reason;

    private Instant addedAt;

    private String addedBy;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected UseCaseCandidate() {}

    UseCaseCandidate(
            UUID useCaseId,
            SolutionReference solution,
            String reasonsFor,
            String reasonsAgainst,
            String by,
            Instant at) {
        this.id = Ids.next();
        this.useCaseId = useCaseId;
        this.solution = solution.value();
        this.reasonsFor = reasonsFor;
        this.reasonsAgainst = reasonsAgainst;
        this.status = CandidateStatus.CANDIDATE;
        this.addedAt = at;
        this.addedBy = by;
    }

    /** Says something else for and against it. */
    void weigh(String inFavour, String against) {
        this.reasonsFor = inFavour;
        this.reasonsAgainst = against;
    }

    /**
     * The one place in which its status changes.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED
     */
    void moveTo(CandidateStatus next, @Nullable String why) {
        if (!status.next().contains(next)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        this.status = next;
        this.reason = why;
    }

    SolutionReference solution() {
        return new SolutionReference(solution);
    }

    String reasonsFor() {
        return reasonsFor;
    }

    String reasonsAgainst() {
        return reasonsAgainst;
    }

    CandidateStatus status() {
        return status;
    }

    @Nullable
    String reason() {
        return reason;
    }

    String addedBy() {
        return addedBy;
    }
}
