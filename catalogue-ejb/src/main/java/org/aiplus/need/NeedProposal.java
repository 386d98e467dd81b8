// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A published solution that its vendor proposes for a need. Other vendors never learn of it. */
@Entity
class NeedProposal {

    @Id
    private UUID id;

    private UUID needId;

    private UUID vendorId;

    private String solution;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String words;

    private Instant proposedAt;

    private String proposedBy;

    private @Nullable Instant withdrawnAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected NeedProposal() {}

    NeedProposal(UUID needId, UUID vendorId, NewProposal proposal, String by, Instant at) {
        this.id = Ids.next();
        this.needId = needId;
        this.vendorId = vendorId;
        this.solution = proposal.solution();
        this.language = proposal.language();
        this.words = proposal.words();
        this.proposedAt = at;
        this.proposedBy = by;
    }

    /**
     * The vendor takes it back.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it has done so before
     */
    void withdraw(Instant at) {
        if (withdrawnAt != null) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        this.withdrawnAt = at;
    }

    InvitedNeed.Own own() {
        return new InvitedNeed.Own(id, solution(), language, words, proposedAt);
    }

    UUID need() {
        return needId;
    }

    UUID id() {
        return id;
    }

    UUID vendor() {
        return vendorId;
    }

    SolutionReference solution() {
        return new SolutionReference(solution);
    }

    NeedView.Proposal view(ToolFit fit) {
        return new NeedView.Proposal(id, fit, language, words, proposedAt);
    }
}
