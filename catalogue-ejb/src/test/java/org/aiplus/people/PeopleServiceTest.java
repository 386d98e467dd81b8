// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.identity.Caller;
import org.aiplus.identity.Role;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Ids;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.StaleRevision;
import org.aiplus.testsupport.CatalogueDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PeopleServiceTest {

    private static final OrganisationChoice DPO = OrganisationChoice.department("DPO");
    private static final OrganisationChoice TD = OrganisationChoice.department("TD");
    private static final OrganisationChoice VENDOR = OrganisationChoice.vendor("DEMO-0001", "EDITOR");

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    private final People people = new People(database);

    @BeforeEach
    void organisations() throws SQLException {
        people.organisations();
    }

    @Test
    void theFirstSignInRecordsThePerson() {
        var account = people.signIn(fresh(), "Ada Lam", "ada@example.org", true);
        assertThat(account.name()).isEqualTo("Ada Lam");
        assertThat(account.email()).isEqualTo("ada@example.org");
        assertThat(account.member()).isFalse();
        assertThat(actions()).containsExactly("person.recorded");
    }

    @Test
    void theNextSignInChangesOnlyWhatTheProviderSaysAnew() {
        var subject = fresh();
        people.signIn(subject, "Ada Lam", "ada@example.org", true);
        people.signIn(subject, "Ada Lam", "ada@example.org", true);
        assertThat(people.signIn(subject, "Ada Wong", null, false).email()).isEqualTo("ada@example.org");
        assertThat(actions()).containsExactly("person.recorded", "person.refreshed");
    }

    @Test
    void aNameThatCannotBeShownIsReplacedByTheSubject() {
        var subject = fresh();
        assertThat(people.signIn(subject, "a\u0000\u202Eb", null, false).name()).isEqualTo(subject);
        assertThat(people.signIn(subject, "x".repeat(201), null, false).name()).isEqualTo(subject);
    }

    @Test
    void nobodySignsInForSomebodyElse() {
        var other = new Caller("somebody-else", Set.of(Role.ADMINISTRATOR), Set.of(), Set.of());
        var claims = new SignIn(People.ISSUER, fresh(), "Ada", "ada@example.org", true);
        assertThatThrownBy(() -> people.as(other, service -> service.signedIn(claims)))
                .isInstanceOf(NotAllowed.class);
        refused(() -> people.as(Caller.ANONYMOUS, service -> service.signedIn(claims)), ProblemCode.NOT_SIGNED_IN);
        refused(() -> people.as(Caller.ANONYMOUS, PeopleService::account), ProblemCode.NOT_SIGNED_IN);
        assertThat(people.events.all()).isEmpty();
    }

    @Test
    void theSameSubjectOfAnotherProviderIsNobody() {
        var subject = fresh();
        var caller = new Caller(subject, Set.of(), Set.of(), Set.of());
        var claims = new SignIn("https://elsewhere.example", subject, "Ada", "ada@example.org", true);
        assertThatThrownBy(() -> people.as(caller, service -> service.signedIn(claims)))
                .isInstanceOf(NotAllowed.class);
        var registration = new RegisterPerson("https://elsewhere.example", subject, "Ada", null, DPO);
        assertThat(problems(() -> people.asAdministrator(s -> s.register(registration, Optional.empty()))))
                .extracting(Problem::pointer)
                .containsExactly("/issuer");
    }

    @Test
    void aVerifiedAddressAcceptsItsInvitationsInWhateverCase() {
        var address = People.freshAddress();
        people.invited(address, DPO);
        people.invited(address, TD);
        var account = people.signIn(fresh(), "Ada", address.toUpperCase(Locale.ROOT), true);
        assertThat(account.memberships())
                .extracting(m -> m.organisation().code())
                .containsExactlyInAnyOrder("DPO", "TD");
        assertThat(actions())
                .containsExactly(
                        "invitation.made",
                        "invitation.made",
                        "person.recorded",
                        "membership.started",
                        "invitation.accepted",
                        "membership.started",
                        "invitation.accepted");
    }

    @Test
    void anAddressThatIsNotVerifiedAcceptsNothing() {
        var address = People.freshAddress();
        var invitation = people.invited(address, DPO);
        assertThat(people.signIn(fresh(), "Mallory", address, false).member()).isFalse();
        assertThat(people.asAdministrator(service -> service.openInvitations(null, 100))
                        .items())
                .contains(invitation);
    }

    @Test
    void anAddressThatOnlyLooksLikeTheInvitedOneAcceptsNothing() {
        var address = "kevin-" + Ids.next() + "@example.org";
        people.invited(address, DPO);
        // U+212A, the sign for Kelvin, becomes an ordinary k in lower case.
        assertThat(people.signIn(fresh(), "Mallory", address.replaceFirst("k", "\u212A"), true)
                        .member())
                .isFalse();
    }

    @Test
    void aWithdrawnInvitationAcceptsNobody() {
        var address = People.freshAddress();
        var invitation = people.invited(address, DPO);
        people.administratorDoes(service -> service.withdrawInvitation(invitation.id()));
        assertThat(people.signIn(fresh(), "Ada", address, true).member()).isFalse();
        refused(
                () -> people.administratorDoes(service -> service.withdrawInvitation(invitation.id())),
                ProblemCode.INVITATION_USED);
    }

    @Test
    void anInvitationThatWouldConflictStaysOpen() {
        var address = People.freshAddress();
        var subject = fresh();
        var invitation = people.invited(address, DPO);
        people.register(subject, "Ada", VENDOR);
        assertThat(people.signIn(subject, "Ada", address, true).memberships())
                .extracting(m -> m.organisation().code())
                .containsExactly("DEMO-0001");
        assertThat(people.asAdministrator(service -> service.openInvitations(null, 100))
                        .items())
                .contains(invitation);
    }

    @Test
    void whoCouldNotAcceptIsNotInvited() {
        var address = People.freshAddress();
        people.invited(address, DPO);
        refused(() -> people.invited(address, DPO), ProblemCode.INVITATION_OPEN);
        refused(() -> people.invited(address, VENDOR), ProblemCode.CONFLICTING_MEMBERSHIP);
        people.signIn(fresh(), "Ada", address, true);
        refused(() -> people.invited(address, DPO), ProblemCode.PERSON_ALREADY_MEMBER);
        refused(() -> people.invited(address, VENDOR), ProblemCode.CONFLICTING_MEMBERSHIP);
        assertThat(people.invited(address, TD).organisation().code()).isEqualTo("TD");
    }

    @Test
    void everythingWrongWithAnInvitationIsSaidAtOnce() {
        assertThat(problems(() -> people.invited("no address", OrganisationChoice.department("NONE"))))
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(
                        tuple("/email", ProblemCode.WRONG_FORMAT),
                        tuple("/department", ProblemCode.UNKNOWN_DEPARTMENT));
        refused(() -> people.invited(" ", DPO), ProblemCode.REQUIRED);
        refused(() -> people.invited("a@" + "b".repeat(300) + ".example", DPO), ProblemCode.TOO_LONG);
        refused(() -> people.invited("a@b\u0000.example", DPO), ProblemCode.CONTROL_CHARACTER);
        refused(
                () -> people.invited(People.freshAddress(), OrganisationChoice.vendor("X-1", "OWNER")),
                ProblemCode.UNKNOWN_VENDOR);
        refused(
                () -> people.invited(People.freshAddress(), OrganisationChoice.vendor("DEMO-0001", "owner")),
                ProblemCode.UNKNOWN_CODE);
        refused(
                () -> people.invited(People.freshAddress(), OrganisationChoice.vendor("DEMO-0001", null)),
                ProblemCode.REQUIRED);
        refused(
                () -> people.invited(People.freshAddress(), new OrganisationChoice("DPO", "DEMO-0001", "OWNER")),
                ProblemCode.CONFLICTING_MEMBERSHIP);
        refused(
                () -> people.invited(People.freshAddress(), new OrganisationChoice(null, " ", null)),
                ProblemCode.REQUIRED);
        refused(
                () -> people.invited(People.freshAddress(), OrganisationChoice.department("D\u0000")),
                ProblemCode.CONTROL_CHARACTER);
    }

    @Test
    void aRepeatedRequestHasOneEffect() {
        var address = People.freshAddress();
        var key = Optional.of(new IdempotencyKey(fresh()));
        var first = people.asAdministrator(service -> service.invite(address, DPO, key));
        var again = people.asAdministrator(service -> service.invite(address, DPO, key));
        assertThat(again).isEqualTo(first);
        refused(
                () -> people.asAdministrator(service -> service.invite(People.freshAddress(), DPO, key)),
                ProblemCode.IDEMPOTENCY_KEY_REUSED);
        assertThat(actions()).containsExactly("invitation.made");
    }

    @Test
    void registeringAgainChangesNothing() {
        var subject = fresh();
        var first = people.register(subject, "Ada Lam", VENDOR);
        assertThat(people.register(subject, "Another Name", VENDOR)).isEqualTo(first);
        assertThat(actions()).containsExactly("person.recorded", "membership.started");
        refused(
                () -> people.register(subject, "Ada Lam", OrganisationChoice.vendor("DEMO-0001", "OWNER")),
                ProblemCode.PERSON_ALREADY_MEMBER);
    }

    @Test
    void anAdministratorAssignsMovesAndEnds() {
        var ada = people.registered("Ada", "DPO");
        var assigned = people.asAdministrator(service -> service.assign(ada.id(), TD, ada.version()));
        assertThat(current(assigned)).containsExactlyInAnyOrder("DPO", "TD");
        var from = membership(assigned, "DPO");
        var moved = people.asAdministrator(
                service -> service.move(ada.id(), from.id(), OrganisationChoice.department("GLD"), assigned.version()));
        assertThat(current(moved)).containsExactlyInAnyOrder("GLD", "TD");
        var ended = people.asAdministrator(
                service -> service.end(ada.id(), membership(moved, "TD").id(), moved.version()));
        assertThat(current(ended)).containsExactly("GLD");
        assertThat(ended.memberships()).hasSize(3);
        assertThat(List.of(ada.version(), assigned.version(), moved.version(), ended.version()))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(actions())
                .containsExactly(
                        "person.recorded",
                        "membership.started",
                        "membership.started",
                        "membership.moved",
                        "membership.ended");
        refused(
                () -> people.asAdministrator(service -> service.end(ada.id(), from.id(), ended.version())),
                ProblemCode.MEMBERSHIP_ENDED);
        refused(
                () -> people.asAdministrator(service -> service.move(ada.id(), from.id(), TD, ended.version())),
                ProblemCode.MEMBERSHIP_ENDED);
    }

    @Test
    void aMoveThatIsRefusedEndsNothing() {
        var ada = people.registered("Ada", "DPO");
        var both = people.asAdministrator(service -> service.assign(ada.id(), TD, ada.version()));
        refused(
                () -> people.asAdministrator(service ->
                        service.move(ada.id(), membership(both, "DPO").id(), TD, both.version())),
                ProblemCode.PERSON_ALREADY_MEMBER);
        assertThat(people.get(ada.id())).isEqualTo(both);
    }

    @Test
    void aVendorsPersonIsMovedToAnotherRoleOfTheVendor() {
        var ada = people.register(fresh(), "Ada", VENDOR);
        var moved = people.asAdministrator(service -> service.move(
                ada.id(),
                membership(ada, "DEMO-0001").id(),
                OrganisationChoice.vendor("DEMO-0001", "OWNER"),
                ada.version()));
        assertThat(moved.memberships().get(0).organisation().vendorRole()).isEqualTo(VendorRole.OWNER);
        assertThat(moved.memberships().get(1).current()).isFalse();
    }

    @Test
    void aChangeNamesTheVersionItWasBasedOn() {
        var ada = people.registered("Ada", "DPO");
        people.asAdministrator(service -> service.assign(ada.id(), TD, ada.version()));
        assertThatThrownBy(() -> people.asAdministrator(
                        service -> service.end(ada.id(), membership(ada, "DPO").id(), ada.version())))
                .isInstanceOf(StaleRevision.class);
    }

    @Test
    void aMembershipOfSomebodyElseIsNotFound() {
        var ada = people.registered("Ada", "DPO");
        var ben = people.registered("Ben", "DPO");
        assertThatThrownBy(() -> people.asAdministrator(
                        service -> service.end(ada.id(), membership(ben, "DPO").id(), ada.version())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.get(PersonId.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void peopleAreToldWhomToAskAndWhichRolesDoNotGoTogether() {
        var admin = new Caller(fresh(), Set.of(Role.ADMINISTRATOR, Role.AUDITOR), Set.of(), Set.of());
        var registration = new RegisterPerson(People.ISSUER, String.valueOf(admin.subject()), "Queenie Ho", null, DPO);
        people.as(admin, service -> service.register(registration, Optional.empty()));
        assertThat(people.signIn(fresh(), "Ada", null, false).whomToAsk()).contains("Queenie Ho");
        assertThat(people.as(admin, PeopleService::account).conflictingRoles())
                .containsExactly(Set.of(Role.ADMINISTRATOR, Role.AUDITOR));
    }

    @Test
    void theTrailCarriesNoNamesAndNoAddresses() {
        var address = People.freshAddress();
        people.invited(address, DPO);
        people.signIn(fresh(), "Canary Name", address, true);
        people.registered("Canary Name", "TD");
        assertThat(people.events.all()).hasSizeGreaterThan(4).allSatisfy(event -> assertThat(
                        event.action() + event.objectId() + event.details())
                .doesNotContain("Canary")
                .doesNotContain("@example"));
    }

    private List<String> actions() {
        return people.events.all().stream().map(DomainEvent::action).toList();
    }

    private static List<String> current(PersonView person) {
        return person.memberships().stream()
                .filter(MembershipView::current)
                .map(m -> m.organisation().code())
                .toList();
    }

    private static MembershipView membership(PersonView person, String code) {
        return person.memberships().stream()
                .filter(m -> m.organisation().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String fresh() {
        return Ids.next().toString();
    }

    private static List<Problem> problems(ThrowingCallable act) {
        var refusal = catchThrowableOfType(DomainException.class, act);
        return refusal.problems();
    }

    private static void refused(ThrowingCallable act, ProblemCode code) {
        assertThat(problems(act)).extracting(Problem::code).containsExactly(code);
    }
}
