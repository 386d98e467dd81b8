// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.aiplus.identity.Caller;
import org.aiplus.identity.Role;
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

class VendorMembersServiceTest {

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    private final People people = new People(database);
    private final String number = "M-" + Ids.next();
    private final UUID vendor = Ids.next();
    private Caller owner = Caller.ANONYMOUS;
    private VendorMember founder;

    @BeforeEach
    void aVendorWithAnOwner() throws SQLException {
        people.organisations();
        database.update("insert into vendor (id, registry_number, name, demo) values ('" + vendor + "', '" + number
                + "', '{\"en\": {\"text\": \"Members\", \"state\": \"CHECKED\"}}', false)");
        owner = owner(joined("OWNER"));
        founder = list().members().get(0);
    }

    @Test
    void anAdministratorDoesNotTakeTheLastOwnerAwayEither() {
        var person = people.asAdministrator(s -> s.get(personOf(founder)));
        refused(
                () -> people.asAdministrator(s -> s.end(person.id(), founder.id(), person.version())),
                ProblemCode.VENDOR_LAST_OWNER);
        refused(
                () -> people.asAdministrator(s -> s.move(
                        person.id(), founder.id(), OrganisationChoice.vendor(number, "EDITOR"), person.version())),
                ProblemCode.VENDOR_LAST_OWNER);
        joined("OWNER");
        var ended = people.asAdministrator(s -> s.end(person.id(), founder.id(), person.version()));
        assertThat(ended.memberships()).allMatch(membership -> membership.endedAt() != null);
    }

    @Test
    void everyMemberSeesWhoIsThere() {
        var editor = editor(joined("EDITOR"));
        var seen = people.asMember(editor, service -> service.list(vendor));
        assertThat(seen.members()).extracting(VendorMember::role).containsExactly(VendorRole.OWNER, VendorRole.EDITOR);
        assertThat(seen.members()).extracting(VendorMember::you).containsExactly(false, true);
    }

    @Test
    void anInvitedAddressBecomesAMember() {
        var address = People.freshAddress();
        people.asMember(owner, service -> service.invite(vendor, address, "EDITOR", Optional.empty()));
        assertThat(list().invitations()).extracting(InvitationView::email).containsExactly(address);
        var notice = people.events
                .all()
                .get(people.events.all().size() - 1)
                .notices()
                .get(0);
        assertThat(notice.code()).isEqualTo("invitation-by-colleague");
        assertThat(notice.values()).containsEntry("organisation@en", "Members");
        refused(
                () -> people.asMember(owner, s -> s.invite(vendor, address, "OWNER", Optional.empty())),
                ProblemCode.INVITATION_OPEN);
        people.signIn(Ids.next().toString(), "Bea", address, true);
        assertThat(list().members()).extracting(VendorMember::name).contains("Bea");
        assertThat(list().invitations()).isEmpty();
    }

    @Test
    void anInvitationSaysNothingAboutWhatElseThePersonBelongsTo() {
        var address = People.freshAddress();
        people.invited(address, OrganisationChoice.department("DPO"));
        people.signIn(Ids.next().toString(), "Civil Servant", address, true);
        people.asMember(owner, service -> service.invite(vendor, address, "EDITOR", Optional.empty()));
        assertThat(list().invitations()).hasSize(1);
    }

    @Test
    void everythingWrongWithAnInvitationIsSaidAtOnce() {
        var problems =
                problems(() -> people.asMember(owner, s -> s.invite(vendor, "no address", "CHIEF", Optional.empty())));
        assertThat(problems).extracting(Problem::pointer).containsExactly("/email", "/role");
    }

    @Test
    void aWithdrawnInvitationIsGoneAndAnotherVendorsIsNotFound() {
        var mine = people.asMember(owner, s -> s.invite(vendor, People.freshAddress(), "EDITOR", Optional.empty()));
        var foreign = people.invited(People.freshAddress(), OrganisationChoice.vendor("DEMO-0001", "EDITOR"));
        assertThatThrownBy(() -> done(owner, s -> s.withdraw(vendor, foreign.id())))
                .isInstanceOf(NotFound.class);
        done(owner, s -> s.withdraw(vendor, mine.id()));
        assertThat(list().invitations()).isEmpty();
    }

    @Test
    void theLastOwnerStaysOwner() {
        refused(() -> done(owner, s -> s.end(vendor, founder.id(), founder.version())), ProblemCode.VENDOR_LAST_OWNER);
        refused(
                () -> people.asMember(owner, s -> s.change(vendor, founder.id(), "EDITOR", founder.version())),
                ProblemCode.VENDOR_LAST_OWNER);
        var second = member(joined("EDITOR"));
        var promoted = people.asMember(owner, s -> s.change(vendor, second.id(), "OWNER", second.version()));
        assertThat(promoted.role()).isEqualTo(VendorRole.OWNER);
        done(owner, s -> s.end(vendor, founder.id(), founder.version()));
        assertThat(list(owner(promoted.name())).members()).containsExactly(you(promoted));
    }

    @Test
    void twoOwnersWhoEndEachOtherDoNotBothSucceed() throws Exception {
        var subject = joined("OWNER");
        var second = member(subject);
        var other = owner(subject);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var outcomes = threads.invokeAll(List.<Callable<Boolean>>of(
                    () -> done(owner, s -> s.end(vendor, second.id(), second.version())),
                    () -> done(other, s -> s.end(vendor, founder.id(), founder.version()))));
            var failures = 0;
            for (var outcome : outcomes) {
                try {
                    outcome.get();
                } catch (ExecutionException refusal) {
                    failures++;
                    assertThat(((DomainException) refusal.getCause()).problems())
                            .extracting(Problem::code)
                            .containsExactly(ProblemCode.VENDOR_LAST_OWNER);
                }
            }
            assertThat(failures).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void editorsManageNobodyAndStrangersFindNothing() {
        var subject = joined("EDITOR");
        var self = member(subject);
        var editor = editor(subject);
        assertThatThrownBy(() -> people.asMember(
                        editor, s -> s.invite(vendor, People.freshAddress(), "OWNER", Optional.empty())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> people.asMember(editor, s -> s.change(vendor, self.id(), "OWNER", self.version())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> done(editor, s -> s.end(vendor, founder.id(), founder.version())))
                .isInstanceOf(NotAllowed.class);
        var stranger = new Caller("eve", Set.of(Role.VENDOR), Set.of(), Set.of(Ids.next()));
        assertThatThrownBy(() -> list(stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> done(stranger, s -> s.end(vendor, founder.id(), founder.version())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void membersOfAnotherVendorAreNotReachedThroughOnesOwn() {
        var elsewhere =
                people.register(Ids.next().toString(), "Elsewhere", OrganisationChoice.vendor("DEMO-0001", "OWNER"));
        var foreign = elsewhere.memberships().get(0).id();
        assertThatThrownBy(() -> done(owner, s -> s.end(vendor, foreign, elsewhere.version())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aChangeThatWasBasedOnAnOldStateIsRefused() {
        var second = member(joined("EDITOR"));
        people.asMember(owner, s -> s.change(vendor, second.id(), "OWNER", second.version()));
        assertThatThrownBy(() -> people.asMember(owner, s -> s.change(vendor, second.id(), "OWNER", second.version())))
                .isInstanceOf(StaleRevision.class);
    }

    /** Somebody becomes a member; the name is the subject. */
    private PersonId personOf(VendorMember member) {
        try {
            return new PersonId(
                    (UUID) database.value("select person_id from membership where id = '" + member.id() + "'"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String joined(String role) {
        var subject = Ids.next().toString();
        people.register(subject, subject, OrganisationChoice.vendor(number, role));
        return subject;
    }

    private VendorMember member(String name) {
        return list().members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static VendorMember you(VendorMember member) {
        return new VendorMember(
                member.id(), member.name(), member.email(), member.role(), member.since(), true, member.version());
    }

    private VendorMembers list() {
        return list(owner);
    }

    private VendorMembers list(Caller caller) {
        return Objects.requireNonNull(people.asMember(caller, service -> service.list(vendor)));
    }

    private Caller owner(String subject) {
        return new Caller(subject, Set.of(Role.VENDOR), Set.of(), Set.of(vendor), Set.of(vendor));
    }

    private Caller editor(String subject) {
        return new Caller(subject, Set.of(Role.VENDOR), Set.of(), Set.of(vendor));
    }

    private boolean done(Caller caller, Consumer<VendorMembersService> act) {
        return people.asMember(caller, service -> {
            act.accept(service);
            return true;
        });
    }

    private static List<Problem> problems(ThrowingCallable act) {
        return catchThrowableOfType(DomainException.class, act).problems();
    }

    private static void refused(ThrowingCallable act, ProblemCode... codes) {
        assertThat(problems(act)).extracting(Problem::code).containsExactly(codes);
    }
}
