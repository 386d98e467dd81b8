// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.aiplus.clock.DatabaseClock;
import org.aiplus.identity.Caller;
import org.aiplus.identity.CurrentCaller;
import org.aiplus.identity.Role;
import org.aiplus.identity.TestCallers;
import org.aiplus.identity.TrustedIssuer;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Ids;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.FiredEvents;
import org.aiplus.testsupport.Wiring;

/** The façade for people over a real database, as a caller of a test's choice meets it; one transaction a call. */
final class People {

    static final String ISSUER = new TrustedIssuer().value();
    static final Caller ADMINISTRATOR = new Caller("admin-1", Set.of(Role.ADMINISTRATOR), Set.of("DPO"), Set.of());

    private final CatalogueDatabase database;
    final FiredEvents<DomainEvent> events = new FiredEvents<>();

    People(CatalogueDatabase database) {
        this.database = database;
    }

    /** Two departments and two vendors, unless they are there. */
    void organisations() throws SQLException {
        database.update("""
            insert into department (code, kind, name)
            select code, 'department', jsonb_build_object('en', jsonb_build_object('text', code, 'state', 'CHECKED'))
            from unnest(array['DPO', 'TD', 'GLD']) code on conflict do nothing\
            """);
        database.update("""
            insert into vendor (id, registry_number, name, demo)
            select gen_random_uuid(), number,
                jsonb_build_object('en', jsonb_build_object('text', number, 'state', 'CHECKED')), true
            from unnest(array['DEMO-0001', 'DEMO-0002']) number on conflict do nothing\
            """);
    }

    <T> T as(Caller caller, Function<PeopleService, T> act) {
        return database.call(entityManager -> act.apply(service(entityManager, caller)));
    }

    <T> T asAdministrator(Function<PeopleService, T> act) {
        return as(ADMINISTRATOR, act);
    }

    void administratorDoes(Consumer<PeopleService> act) {
        asAdministrator(service -> {
            act.accept(service);
            return true;
        });
    }

    /** What a member of a vendor does. */
    <T> T asMember(Caller caller, Function<VendorMembersService, T> act) {
        return database.call(
                entityManager -> act.apply(beans(entityManager, caller).get(VendorMembersService.class)));
    }

    private PeopleService service(EntityManager entityManager, Caller caller) {
        return beans(entityManager, caller).get(PeopleService.class);
    }

    private Wiring beans(EntityManager entityManager, Caller caller) {
        return new Wiring(entityManager)
                .with(CurrentCaller.class, TestCallers.current(caller))
                .with(CatalogueClock.class, new Wiring(entityManager).get(DatabaseClock.class))
                .with(events);
    }

    /** Somebody signs in, without a role. */
    Account signIn(String subject, String name, String email, boolean verified) {
        var caller = new Caller(subject, Set.of(), Set.of(), Set.of());
        return as(caller, service -> service.signedIn(new SignIn(ISSUER, subject, name, email, verified)));
    }

    /** A member of a department, registered by an administrator. */
    PersonView registered(String name, String department) {
        return register(Ids.next().toString(), name, OrganisationChoice.department(department));
    }

    PersonView register(String subject, String name, OrganisationChoice organisation) {
        return asAdministrator(service ->
                service.register(new RegisterPerson(ISSUER, subject, name, null, organisation), Optional.empty()));
    }

    InvitationView invited(String email, OrganisationChoice organisation) {
        return asAdministrator(service -> service.invite(email, organisation, Optional.empty()));
    }

    PersonView get(PersonId id) {
        return asAdministrator(service -> service.get(id));
    }

    /** An address that no other test uses. */
    static String freshAddress() {
        return "mail-" + Ids.next() + "@example.org";
    }
}
