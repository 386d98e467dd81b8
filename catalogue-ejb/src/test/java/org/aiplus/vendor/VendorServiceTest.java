// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.identity.Caller;
import org.aiplus.identity.Role;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Ids;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Notice;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.StaleRevision;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.KnownPeople;
import org.aiplus.testsupport.Wiring;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VendorServiceTest {

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    private final Vendors vendors = new Vendors(database);

    @Test
    void whoeverRegistersAVendorBecomesItsOwnerAndOfficersHaveATask() throws Exception {
        var applicant = Vendors.applicant();
        var account = vendors.registered(applicant, Vendors.details());
        assertThat(account.vendor().status()).isEqualTo(VendorStatus.REGISTERED);
        assertThat(account.profile()).isNotNull();
        assertThat(database.value("select vendor_role from membership m join person p on p.id = m.person_id where"
                        + " p.subject = '" + applicant.subject() + "' and m.vendor_id = '"
                        + account.vendor().id() + "'"))
                .isEqualTo("OWNER");
        assertThat(actions()).containsExactly("vendor.registered", "person.recorded", "membership.started");
        assertThat(notices()).extracting(Notice::code).containsExactly("vendor-registered");
    }

    @Test
    void everythingWrongWithARegistrationIsSaidAtOnce() {
        var details = new VendorDetails(
                Map.of("fr", "Vendeur"),
                "#1",
                "XX",
                "HUGE",
                " ",
                "http://example.org/",
                List.of(new VendorContact("Ada", null, "no address", "call me")));
        assertThat(problems(() -> vendors.registered(Vendors.applicant(), details)))
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder(
                        "/name/fr",
                        "/registryNumber",
                        "/registryCountry",
                        "/size",
                        "/address",
                        "/website",
                        "/contacts/0/role",
                        "/contacts/0/email",
                        "/contacts/0/phone");
    }

    @Test
    void aTakenRegistryNumberIsRefusedHoweverItIsWritten() {
        var number = "AB" + Ids.next();
        vendors.registered(Vendors.applicant(), Vendors.details(number, "First " + number, "a@first.example"));
        var again = Vendors.details("ab " + number.substring(2), "Second " + number, "b@second.example");
        var problems = problems(() -> vendors.registered(Vendors.applicant(), again));
        assertThat(problems).containsExactly(Problem.at("/registryNumber", ProblemCode.VENDOR_NUMBER_TAKEN));
    }

    @Test
    void anotherCountrysRegistryMayGiveTheSameNumber() {
        var number = "SG" + Ids.next();
        vendors.registered(Vendors.applicant(), Vendors.details(number, "First " + number, "a@here.example"));
        var here = Vendors.details(number, "Quite another " + Ids.next(), "b@there.example");
        var abroad = new VendorDetails(
                here.name(), number, "SG", here.size(), here.address(), here.website(), here.contacts());
        var registered = vendors.registered(Vendors.applicant(), abroad);
        assertThat(registered.vendor().registryNumber()).isEqualTo(number);
        assertThat(problems(() -> vendors.registered(Vendors.applicant(), abroad)))
                .containsExactly(Problem.at("/registryNumber", ProblemCode.VENDOR_NUMBER_TAKEN));
    }

    @Test
    void whoBelongsToAnOrganisationRegistersNone() {
        var officer = new Caller("olga", Set.of(Role.VENDOR), Set.of("DPO"), Set.of());
        refused(() -> vendors.registered(officer, Vendors.details()), ProblemCode.CONFLICTING_MEMBERSHIP);
        var owner =
                Vendors.owner(Vendors.applicant(), vendors.registered().vendor().id());
        refused(() -> vendors.registered(owner, Vendors.details()), ProblemCode.PERSON_ALREADY_MEMBER);
    }

    @Test
    void whoBuysDoesNotSell() {
        var both = new Caller("otto", Set.of(Role.VENDOR, Role.AUDITOR), Set.of(), Set.of());
        assertThatThrownBy(() -> vendors.registered(both, Vendors.details())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aRepeatedRegistrationHasOneEffect() {
        var applicant = Vendors.applicant();
        var details = Vendors.details();
        var key = Optional.of(new IdempotencyKey(Ids.next().toString()));
        var first = vendors.as(applicant, service -> service.register(details, key));
        var again = vendors.as(applicant, service -> service.register(details, key));
        assertThat(again.vendor().id()).isEqualTo(first.vendor().id());
        refused(
                () -> vendors.as(applicant, service -> service.register(Vendors.details(), key)),
                ProblemCode.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void vendorsThatLookAlikeAreSettledBeforeOneIsVerified() {
        var unique = Ids.next().toString();
        var first = vendors.registered(
                Vendors.applicant(), Vendors.details("R" + unique, "Kwun Tong " + unique + " Ltd", Vendors.address()));
        var second = vendors.registered(
                Vendors.applicant(),
                Vendors.details("S" + Ids.next(), "KWUN TONG " + unique + ", Limited", Vendors.address()));
        var id = second.vendor().id();
        var cases = vendors.asOfficer(service -> service.duplicates(id));
        assertThat(cases).hasSize(1);
        assertThat(cases.get(0).other().id()).isEqualTo(first.vendor().id());
        assertThat(cases.get(0).signs()).containsExactly(DuplicateSign.NAME);
        refused(() -> vendors.decided(second, VendorDecision.VERIFY), ProblemCode.VENDOR_DUPLICATE_OPEN);
        refused(
                () -> vendors.asOfficer(s -> s.decideDuplicate(id, cases.get(0).id(), null, " ", second.version())),
                ProblemCode.REQUIRED,
                ProblemCode.REQUIRED);
        var settled = vendors.asOfficer(s -> s.decideDuplicate(
                id, cases.get(0).id(), DuplicateDecision.DIFFERENT, "two companies", second.version()));
        assertThat(vendors.decided(settled, VendorDecision.VERIFY).vendor().status())
                .isEqualTo(VendorStatus.VERIFIED);
    }

    @Test
    void oneAndTheSameOrganisationIsNeverVerifiedTwice() {
        var unique = Ids.next().toString();
        vendors.registered(Vendors.applicant(), Vendors.details("R" + unique, "Tai Po " + unique, Vendors.address()));
        var second = vendors.registered(
                Vendors.applicant(), Vendors.details("S" + Ids.next(), "Tai Po " + unique, Vendors.address()));
        var id = second.vendor().id();
        var found = vendors.asOfficer(service -> service.duplicates(id)).get(0);
        var settled = vendors.asOfficer(
                s -> s.decideDuplicate(id, found.id(), DuplicateDecision.SAME, "one company", second.version()));
        refused(() -> vendors.decided(settled, VendorDecision.VERIFY), ProblemCode.VENDOR_DUPLICATE_OPEN);
        refused(
                () -> vendors.asOfficer(s ->
                        s.decideDuplicate(id, found.id(), DuplicateDecision.DIFFERENT, "after all", settled.version())),
                ProblemCode.TRANSITION_NOT_ALLOWED);
        assertThat(vendors.decided(settled, VendorDecision.REFUSE).vendor().status())
                .isEqualTo(VendorStatus.SUSPENDED);
    }

    @Test
    void decisionsNeedAReasonAndTheRightState() throws SQLException {
        KnownPeople.insert(database, "olga", "Olga Officer");
        var vendor = vendors.registered();
        var id = vendor.vendor().id();
        refused(
                () -> vendors.asOfficer(s -> s.decide(id, VendorDecision.REFUSE, " ", vendor.version())),
                ProblemCode.REQUIRED);
        refused(() -> vendors.decided(vendor, VendorDecision.SUSPEND), ProblemCode.TRANSITION_NOT_ALLOWED);
        refused(() -> vendors.decided(vendor, VendorDecision.REINSTATE), ProblemCode.TRANSITION_NOT_ALLOWED);
        var verified = vendors.asOfficer(s -> s.decide(id, VendorDecision.VERIFY, null, vendor.version()));
        var suspended = vendors.decided(verified, VendorDecision.SUSPEND);
        var reinstated = vendors.decided(suspended, VendorDecision.REINSTATE);
        assertThat(reinstated.history()).extracting(step -> step.doer().name()).containsOnly("Olga Officer");
        assertThat(reinstated.history())
                .extracting(VendorHistoryView::status)
                .containsExactly(VendorStatus.VERIFIED, VendorStatus.SUSPENDED, VendorStatus.VERIFIED);
        assertThatThrownBy(() -> vendors.decided(suspended, VendorDecision.REINSTATE))
                .isInstanceOf(StaleRevision.class);
    }

    @Test
    void theOwnerIsToldAndTheOfficersTaskIsSettled() {
        var vendor = vendors.registered();
        var task = notices().get(0).task();
        vendors.decided(vendor, VendorDecision.VERIFY);
        assertThat(notices()).extracting(Notice::code).containsExactly("vendor-registered", "vendor-verified");
        assertThat(last().settles()).containsExactly(task);
    }

    @Test
    void nobodyDecidesAboutAVendorOfTheirOwn() {
        var applicant = Vendors.applicant();
        var vendor = vendors.registered(applicant, Vendors.details());
        var id = vendor.vendor().id();
        var member = new Caller("otto", Set.of(Role.PROCUREMENT_OFFICER), Set.of("DPO"), Set.of(id));
        var registrant = new Caller(applicant.subject(), Set.of(Role.PROCUREMENT_OFFICER), Set.of("DPO"), Set.of());
        for (var caller : List.of(member, registrant)) {
            for (var decision : VendorDecision.values()) {
                assertThatThrownBy(() -> vendors.as(caller, s -> s.decide(id, decision, "mine", vendor.version())))
                        .isInstanceOf(NotAllowed.class);
            }
            assertThatThrownBy(() -> vendors.as(caller, s -> s.ask(id, "who?", vendor.version())))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void anOfficerAsksAndTheVendorAnswersOnce() {
        var vendor = vendors.registered();
        var id = vendor.vendor().id();
        var asked = vendors.asOfficer(s -> s.ask(id, "Who owns you?", vendor.version()));
        var question = asked.questions().get(0).id();
        var editor = Vendors.editor(id);
        var answered = vendors.as(editor, s -> s.answer(id, question, "Nobody.", asked.version()));
        assertThat(answered.questions().get(0).answer()).isEqualTo("Nobody.");
        assertThat(last().settles()).containsExactly("vendor-question:" + question);
        refused(
                () -> vendors.as(editor, s -> s.answer(id, question, "Somebody.", answered.version())),
                ProblemCode.TRANSITION_NOT_ALLOWED);
    }

    @Test
    void otherVendorsFindNothing() {
        var vendor = vendors.registered();
        var id = vendor.vendor().id();
        var stranger =
                Vendors.owner(Vendors.applicant(), vendors.registered().vendor().id());
        assertNotFound(() -> vendors.as(stranger, s -> s.get(id)));
        assertNotFound(() -> vendors.as(stranger, s -> s.change(id, Vendors.details(), vendor.version())));
        assertNotFound(() -> vendors.as(stranger, s -> s.answer(id, Ids.next(), "x", vendor.version())));
        assertThat(vendors.as(stranger, VendorService::own))
                .extracting(account -> account.vendor().id())
                .doesNotContain(id);
    }

    @Test
    void anEditorReadsTheProfileAndDoesNotChangeIt() {
        var vendor = vendors.registered();
        var id = vendor.vendor().id();
        var editor = Vendors.editor(id);
        assertThat(vendors.as(editor, s -> s.get(id)).profile()).isEqualTo(vendor.profile());
        assertThatThrownBy(() -> vendors.as(editor, s -> s.change(id, Vendors.details(), vendor.version())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theOwnerCorrectsEverythingUntilTheDecisionAndTheProfileAfterwards() {
        var applicant = Vendors.applicant();
        var vendor = vendors.registered(applicant, Vendors.details());
        var id = vendor.vendor().id();
        var owner = Vendors.owner(applicant, id);
        var corrected = Vendors.details();
        var changed = vendors.as(owner, s -> s.change(id, corrected, vendor.version()));
        assertThat(changed.vendor().registryNumber()).isEqualTo(corrected.registryNumber());
        assertThat(changed.version()).isGreaterThan(vendor.version());
        var verified = vendors.decided(changed, VendorDecision.VERIFY);
        refused(
                () -> vendors.as(owner, s -> s.change(id, Vendors.details(), verified.version())),
                ProblemCode.VENDOR_IDENTITY_FIXED);
        var moved = new VendorDetails(
                corrected.name(), corrected.registryNumber(), "HK", "LARGE", "2 New Road", null, corrected.contacts());
        assertThat(vendors.as(owner, s -> s.change(id, moved, verified.version()))
                        .profile())
                .extracting(VendorAccountView.Profile::address)
                .isEqualTo("2 New Road");
    }

    @Test
    void theListShowsWhoWaits() {
        var vendor = vendors.registered();
        var line = vendors.asOfficer(s -> s.list(VendorStatus.REGISTERED, null, 100)).items().stream()
                .filter(candidate -> candidate.vendor().equals(vendor.vendor()))
                .findFirst();
        assertThat(line).hasValueSatisfying(found -> assertThat(found.registeredAt())
                .isEqualTo(vendor.profile() == null ? null : vendor.profile().registeredAt()));
        var outsider = new Caller("otto", Set.of(Role.PROCUREMENT_OFFICER), Set.of(), Set.of());
        assertThatThrownBy(() -> vendors.as(outsider, s -> s.list(null, null, 10)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void otherFeaturesLearnWhetherAVendorIsVerified() {
        var vendor = vendors.registered();
        assertThat(verified(vendor.vendor().id())).isFalse();
        vendors.decided(vendor, VendorDecision.VERIFY);
        assertThat(verified(vendor.vendor().id())).isTrue();
        assertThat(verified(Ids.next())).isFalse();
    }

    private boolean verified(UUID vendor) {
        return database.call(entityManager -> new Wiring(entityManager)
                .with(CatalogueClock.class, () -> Instant.EPOCH)
                .get(VendorStanding.class)
                .verified(vendor));
    }

    private List<String> actions() {
        return vendors.events.all().stream().map(DomainEvent::action).toList();
    }

    private List<Notice> notices() {
        return vendors.events.all().stream()
                .flatMap(fact -> fact.notices().stream())
                .toList();
    }

    private DomainEvent last() {
        var all = vendors.events.all();
        return all.get(all.size() - 1);
    }

    private static void assertNotFound(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotFound.class);
    }

    private static List<Problem> problems(ThrowingCallable act) {
        return catchThrowableOfType(DomainException.class, act).problems();
    }

    private static void refused(ThrowingCallable act, ProblemCode... codes) {
        assertThat(problems(act)).extracting(Problem::code).containsExactly(codes);
    }
}
