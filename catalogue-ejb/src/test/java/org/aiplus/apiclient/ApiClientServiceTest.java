// SPDX-License-Identifier: Apache-2.0
package org.aiplus.apiclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.aiplus.identity.Access;
import org.aiplus.identity.Caller;
import org.aiplus.identity.CurrentCaller;
import org.aiplus.identity.Role;
import org.aiplus.identity.SecondWall;
import org.aiplus.identity.TestCallers;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Ids;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.FiredEvents;
import org.aiplus.testsupport.Wiring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ApiClientServiceTest {

    private static final CatalogueClock CLOCK = () -> Instant.parse("2026-11-21T08:00:00Z");

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final UUID vendor = Ids.next();
    private final UUID other = Ids.next();
    private final Caller owner = new Caller("ada", Set.of(Role.VENDOR), Set.of(), Set.of(vendor), Set.of(vendor));
    private final Caller editor = new Caller("eve", Set.of(Role.VENDOR), Set.of(), Set.of(vendor));
    private final Caller stranger = new Caller("sam", Set.of(Role.VENDOR), Set.of(), Set.of(other), Set.of(other));
    private final List<DomainEvent> fired = new ArrayList<>();
    private final Programs programs = new Programs();

    @BeforeEach
    void twoVendors() throws SQLException {
        vendor(vendor, "1");
        vendor(other, "2");
    }

    @Test
    void aProgramActsForItsVendorUntilItIsRevokedAndNotAMomentLonger() {
        var made = as(owner, service -> service.create(vendor, " Pipeline "));
        assertThat(made.secret()).isEqualTo("secret-1");
        assertThat(made.client().name()).isEqualTo("Pipeline");
        assertThat(vendorOf("subject-1")).isEqualTo(vendor);
        as(
                owner,
                service ->
                        service.revoke(vendor, made.client().id(), made.client().version()));
        assertThat(vendorOf("subject-1")).isNull();
        assertThat(programs.known).as("the identity provider is told later").containsExactly("identity-1");
        database.run(entityManager -> {
            var wiring = wiring(entityManager, owner);
            wiring.get(SecondWall.class)
                    .asSystem(() -> wiring.get(RevokedClientRemoval.class).run(CLOCK.now()));
        });
        assertThat(programs.known).isEmpty();
    }

    @Test
    void aNewSecretReplacesTheOldOneAndTheProgramGoesOn() {
        var made = as(owner, service -> service.create(vendor, "Pipeline"));
        var rotated = as(
                owner,
                service ->
                        service.rotate(vendor, made.client().id(), made.client().version()));
        assertThat(rotated.secret()).isNotEqualTo(made.secret());
        assertThat(vendorOf("subject-1")).isEqualTo(vendor);
        assertThatThrownBy(() -> as(
                        owner,
                        service -> service.rotate(
                                vendor, made.client().id(), made.client().version())))
                .isInstanceOf(StaleRevision.class);
    }

    @Test
    void editorsSeeProgramsButOnlyOwnersMakeThem() {
        var made = as(owner, service -> service.create(vendor, "Pipeline")).client();
        assertThat(as(editor, service -> service.list(vendor)).clients())
                .extracting(ApiClientView::name)
                .containsExactly("Pipeline");
        assertThatThrownBy(() -> as(editor, service -> service.create(vendor, "Mine")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(editor, service -> service.revoke(vendor, made.id(), made.version())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void forPeopleOfOtherVendorsProgramsDoNotExist() {
        var made = as(owner, service -> service.create(vendor, "Pipeline")).client();
        assertThatThrownBy(() -> as(stranger, service -> service.list(vendor))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, service -> service.create(vendor, "Mine")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, service -> service.rotate(other, made.id(), made.version())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, service -> service.revoke(other, made.id(), made.version())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aBadNameOrTooManyProgramsAreRefusedBeforeAnybodyIsTold() {
        refused(ProblemCode.REQUIRED, " ");
        refused(ProblemCode.TOO_LONG, "x".repeat(101));
        refused(ProblemCode.CONTROL_CHARACTER, "a\u0000b");
        for (int i = 0; i < ApiClientService.MAX_ACTIVE; i++) {
            as(owner, service -> service.create(vendor, "Pipeline"));
        }
        refused(ProblemCode.TOO_MANY_ITEMS, "One more");
        assertThat(programs.known).hasSize(ApiClientService.MAX_ACTIVE);
    }

    @Test
    void aRevokedProgramStaysRevoked() {
        var made = as(owner, service -> service.create(vendor, "Pipeline")).client();
        var revoked = as(owner, service -> service.revoke(vendor, made.id(), made.version()));
        assertThatThrownBy(() -> as(owner, service -> service.rotate(vendor, made.id(), revoked.version())))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(
                                refusal.problems().get(0).code())
                        .isEqualTo(ProblemCode.TRANSITION_NOT_ALLOWED));
    }

    @Test
    void noSecretIsInAnEventOrInWhatIsPrinted() {
        var made = as(owner, service -> service.create(vendor, "Pipeline"));
        assertThat(made.toString()).doesNotContain("secret-1");
        assertThat(fired).hasSize(1).allSatisfy(event -> assertThat(
                        event.toString() + event.details() + event.notices())
                .doesNotContain("secret-1"));
    }

    private void refused(ProblemCode code, String name) {
        assertThatThrownBy(() -> as(owner, service -> service.create(vendor, name)))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.problems())
                        .extracting(problem -> problem.code())
                        .containsExactly(code));
    }

    private <T> T as(Caller caller, Function<ApiClientService, T> act) {
        return database.call(
                entityManager -> act.apply(wiring(entityManager, caller).get(ApiClientService.class)));
    }

    private Wiring wiring(EntityManager entityManager, Caller caller) {
        return new Wiring(entityManager)
                .with(CurrentCaller.class, TestCallers.current(caller))
                .with(Access.class, TestCallers.access(caller))
                .with(CatalogueClock.class, CLOCK)
                .with(IdentityProviderClients.class, programs)
                .with(new FiredEvents<DomainEvent>(fired::add));
    }

    private UUID vendorOf(String subject) {
        return database.call(entityManager -> (UUID) entityManager
                .createNativeQuery("select vendor_of_program(:subject)")
                .setParameter("subject", subject)
                .getSingleResult());
    }

    private void vendor(UUID id, String number) throws SQLException {
        database.update("insert into vendor (id, registry_number, name, demo) values ('" + id + "', '" + number
                + "', '{\"en\":{\"text\":\"V\",\"state\":\"CHECKED\"}}', true)");
    }

    /** What an identity provider would remember. */
    private static final class Programs implements IdentityProviderClients {

        private final List<String> known = new ArrayList<>();
        private int secrets;

        @Override
        public IssuedClient create(String clientId, String name) {
            secrets++;
            known.add("identity-" + secrets);
            return new IssuedClient("identity-" + secrets, "subject-" + secrets, "secret-" + secrets);
        }

        @Override
        public String newSecret(String identityId) {
            secrets++;
            return "secret-" + secrets;
        }

        @Override
        public void remove(String identityId) {
            known.remove(identityId);
        }

        @Override
        public String tokenAddress() {
            return "https://sign-in.example/token";
        }
    }
}
