// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
    private static final Organisation DPO = Organisation.department("DPO");
    private static final Organisation TD = Organisation.department("TD");
    private static final Organisation VENDOR = Organisation.vendor(new UUID(1, 1), VendorRole.EDITOR);

    private final Person person = Person.seen("https://issuer.example", "sub", "Ada Lam", null, NOW);

    @Test
    void aPersonCanBelongToSeveralDepartments() {
        var first = person.join(DPO, List.of(), NOW);
        assertThat(person.join(TD, List.of(first), NOW).organisation()).isEqualTo(TD);
    }

    @Test
    void nobodyIsTwiceAMemberOfTheSameDepartment() {
        var first = person.join(DPO, List.of(), NOW);
        refused(() -> person.join(DPO, List.of(first), NOW), ProblemCode.PERSON_ALREADY_MEMBER);
    }

    @Test
    void nobodyIsTwiceAMemberOfTheSameVendorNotEvenInAnotherRole() {
        var first = person.join(VENDOR, List.of(), NOW);
        var asOwner = Organisation.vendor(new UUID(1, 1), VendorRole.OWNER);
        refused(() -> person.join(asOwner, List.of(first), NOW), ProblemCode.PERSON_ALREADY_MEMBER);
    }

    @Test
    void nobodyBelongsToADepartmentAndAVendorAtOnce() {
        var department = person.join(DPO, List.of(), NOW);
        refused(() -> person.join(VENDOR, List.of(department), NOW), ProblemCode.CONFLICTING_MEMBERSHIP);
        var vendor = Membership.started(person.id(), VENDOR, NOW);
        refused(() -> person.join(DPO, List.of(vendor), NOW), ProblemCode.CONFLICTING_MEMBERSHIP);
    }

    @Test
    void aMembershipEndsOnce() {
        var membership = person.join(DPO, List.of(), NOW);
        person.leave(membership, NOW);
        assertThat(membership.lasts()).isFalse();
        refused(() -> person.leave(membership, NOW), ProblemCode.MEMBERSHIP_ENDED);
    }

    @Test
    void onlyADifferenceIsARefreshment() {
        assertThat(person.refresh("Ada Lam", null)).isFalse();
        assertThat(person.refresh("Ada Lam", "ada@example.org")).isTrue();
        assertThat(person.email()).isEqualTo("ada@example.org");
    }

    @Test
    void anInvitationIsUsedOnce() {
        var accepted = Invitation.of("ada@example.org", DPO, "admin", NOW);
        accepted.accept(person.id(), NOW);
        refused(() -> accepted.withdraw(NOW), ProblemCode.INVITATION_USED);
        var withdrawn = Invitation.of("ada@example.org", DPO, "admin", NOW);
        withdrawn.withdraw(NOW);
        refused(() -> withdrawn.accept(person.id(), NOW), ProblemCode.INVITATION_USED);
    }

    @Test
    void anOrganisationIsADepartmentOrAVendorWithARole() {
        assertThatThrownBy(() -> new Organisation(null, null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Organisation("DPO", new UUID(1, 1), VendorRole.OWNER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Organisation(null, new UUID(1, 1), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void refused(ThrowingCallable act, ProblemCode code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(
                        refusal.problems().get(0).code())
                .isEqualTo(code));
    }
}
