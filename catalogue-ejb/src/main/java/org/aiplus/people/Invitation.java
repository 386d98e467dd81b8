// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * That whoever proves to own a mail address may become a member. Open until it is accepted, by the first person who
 * signs in with the address, or withdrawn; after either it is of no further use.
 */
@Entity
class Invitation {

    @Id
    private UUID id;

    private String email;

    @Embedded
    private Organisation organisation;

    private Instant invitedAt;

    private String invitedBy;

    private @Nullable Instant withdrawnAt;

    private @Nullable Instant acceptedAt;

    private @Nullable UUID acceptedBy;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    private Invitation(String email, Organisation organisation, String invitedBy, Instant at) {
        this.id = InvitationId.next().value();
        this.email = email;
        this.organisation = organisation;
        this.invitedBy = invitedBy;
        this.invitedAt = at;
    }

    /**
     * A new invitation.
     *
     * @param by subject of the administrator
     */
    static Invitation of(String email, Organisation organisation, String by, Instant at) {
        return new Invitation(email, organisation, by, at);
    }

    void accept(PersonId person, Instant at) {
        requireOpen();
        this.acceptedBy = person.value();
        this.acceptedAt = at;
    }

    void withdraw(Instant at) {
        requireOpen();
        this.withdrawnAt = at;
    }

    private void requireOpen() {
        if (acceptedAt != null || withdrawnAt != null) {
            throw new RuleViolation(ProblemCode.INVITATION_USED);
        }
    }

    InvitationId id() {
        return new InvitationId(id);
    }

    Organisation organisation() {
        return organisation;
    }
}
