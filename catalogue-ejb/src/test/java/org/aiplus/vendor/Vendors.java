// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.aiplus.clock.DatabaseClock;
import org.aiplus.identity.Caller;
import org.aiplus.identity.CurrentCaller;
import org.aiplus.identity.Role;
import org.aiplus.identity.TestCallers;
import org.aiplus.people.FounderDriver;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Ids;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.FiredEvents;
import org.aiplus.testsupport.Wiring;

/** The façade for vendors over a real database, as a caller of a test's choice meets it; one transaction a call. */
final class Vendors {

    static final Caller OFFICER = new Caller("olga", Set.of(Role.PROCUREMENT_OFFICER), Set.of("DPO"), Set.of());

    private final CatalogueDatabase database;
    private final AtomicReference<Wiring> beans = new AtomicReference<>();
    final FiredEvents<DomainEvent> events = new FiredEvents<>(fact -> FounderDriver.observe(beans.get(), fact));

    Vendors(CatalogueDatabase database) {
        this.database = database;
    }

    <T> T as(Caller caller, Function<VendorService, T> act) {
        return database.call(entityManager -> act.apply(service(entityManager, caller)));
    }

    <T> T asOfficer(Function<VendorService, T> act) {
        return as(OFFICER, act);
    }

    private VendorService service(EntityManager entityManager, Caller caller) {
        beans.set(new Wiring(entityManager)
                .with(CurrentCaller.class, TestCallers.current(caller))
                .with(CatalogueClock.class, new Wiring(entityManager).get(DatabaseClock.class))
                .with(events));
        return beans.get().get(VendorService.class);
    }

    /** Somebody who may register a vendor. */
    static Caller applicant() {
        return new Caller("applicant-" + Ids.next(), Set.of(Role.VENDOR), Set.of(), Set.of());
    }

    /** The same person after becoming owner of the vendor. */
    static Caller owner(Caller applicant, UUID vendor) {
        return new Caller(applicant.subject(), Set.of(Role.VENDOR), Set.of(), Set.of(vendor), Set.of(vendor));
    }

    /** Somebody who works for the vendor and does not answer for it. */
    static Caller editor(UUID vendor) {
        return new Caller("editor-" + Ids.next(), Set.of(Role.VENDOR), Set.of(), Set.of(vendor));
    }

    /** Registers a vendor that looks like no other. */
    VendorAccountView registered() {
        return registered(applicant(), details());
    }

    VendorAccountView registered(Caller applicant, VendorDetails details) {
        return as(applicant, service -> service.register(details, Optional.empty()));
    }

    VendorAccountView decided(VendorAccountView vendor, VendorDecision decision) {
        return asOfficer(service -> service.decide(vendor.vendor().id(), decision, "for this test", vendor.version()));
    }

    /** Details that no other vendor resembles. */
    static VendorDetails details() {
        var unique = Ids.next().toString();
        return details("R" + unique, "Vendor " + unique, "ada@" + unique + ".example");
    }

    /** An address in a mail domain that no other test uses. */
    static String address() {
        return "mail@" + Ids.next() + ".example";
    }

    static VendorDetails details(String registryNumber, String name, String email) {
        return new VendorDetails(
                Map.of("en", name),
                registryNumber,
                "HK",
                "SMALL",
                "1 Harbour Road, Wan Chai",
                "https://www.example.org/",
                List.of(new VendorContact("Ada Lam", "Director", email, "+852 2345 6789")));
    }
}
