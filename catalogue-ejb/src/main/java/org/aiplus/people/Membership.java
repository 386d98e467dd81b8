// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * That a person belongs to an organisation from one time to another. It begins and ends once; whoever comes back gets a
 * new one, so that it can always be said who belonged where when.
 */
@Entity
class Membership {

    @Id
    private UUID id;

    private UUID personId;

    @Embedded
    private Organisation organisation;

    private Instant since;

    private @Nullable Instant endedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    private Membership(PersonId person, Organisation organisation, Instant since) {
        this.id = MembershipId.next().value();
        this.personId = person.value();
        this.organisation = organisation;
        this.since = since;
    }

    static Membership started(PersonId person, Organisation organisation, Instant at) {
        return new Membership(person, organisation, at);
    }

    void end(Instant at) {
        if (endedAt != null) {
            throw new RuleViolation(ProblemCode.MEMBERSHIP_ENDED);
        }
        this.endedAt = at;
    }

    MembershipId id() {
        return new MembershipId(id);
    }

    Organisation organisation() {
        return organisation;
    }

    /** As people of the vendor see it. */
    VendorMember ofVendor(Person person, @Nullable String caller) {
        return new VendorMember(
                id(),
                person.name(),
                person.email(),
                Objects.requireNonNull(organisation.vendorRole()),
                since,
                person.subject().equals(caller),
                person.version());
    }

    boolean lasts() {
        return endedAt == null;
    }
}
