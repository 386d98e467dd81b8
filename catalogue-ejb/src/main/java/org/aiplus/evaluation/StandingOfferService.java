// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.aiplus.identity.Access;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.vendor.VendorRepository;
import org.aiplus.vendor.VendorStatus;

/** Standing offers: which vendors are invited to assignments of a category and a group. Based on SOA-QPS. */
@Stateless
public class StandingOfferService {

    @Inject
    Access access;

    @Inject
    StandingOfferRepository offers;

    @Inject
    VendorRepository vendors;

    @Inject
    ProcurementRoutes routes;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /** Standing offers that have not been ended, by category and group: all of them, and for vendors their own. */
    @RolesAllowed({Role.PROCUREMENT_OFFICER, Role.AUDITOR, Role.VENDOR})
    public List<StandingOfferView> list() {
        var caller = access.caller();
        var all = caller.government() && (caller.has(Role.PROCUREMENT_OFFICER) || caller.has(Role.AUDITOR));
        return offers.list(clock.today()).stream()
                .filter(offer -> all || caller.vendors().contains(offer.vendorId()))
                .toList();
    }

    /**
     * Records a standing offer.
     *
     * @throws RuleViolation UNKNOWN_VENDOR for one that is not verified; UNKNOWN_CODE; DATES_OUT_OF_ORDER; DUPLICATE_ITEM for a
     *     second one of the same category and group
     */
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public List<StandingOfferView> record(NewStandingOffer offer) {
        access.requireGovernment();
        var problems = new Problems();
        var vendor = vendors.byRegistryNumber(List.of(offer.vendor())).get(offer.vendor());
        var categories = routes.on(clock.today()).categories().keySet();
        if (vendor == null || vendor.status() != VendorStatus.VERIFIED) {
            problems.add("/vendor", ProblemCode.UNKNOWN_VENDOR);
        } else if (offers.exists(vendor.id(), offer)) {
            problems.add("/category", ProblemCode.DUPLICATE_ITEM);
        }
        if (!categories.contains(offer.category())) {
            problems.add(
                    "/category",
                    ProblemCode.UNKNOWN_CODE,
                    "known",
                    categories.stream().sorted().toList());
        }
        if (offer.validTo().isBefore(offer.validFrom())) {
            problems.add("/validTo", ProblemCode.DATES_OUT_OF_ORDER);
        }
        problems.throwIfAny();
        if (vendor == null) {
            throw new NotFound();
        }
        var recorded = new StandingOffer(vendor.id(), offer, access.requireSignedIn(), clock.now());
        offers.add(recorded);
        events.fire(new StandingOfferEvent.Recorded(recorded.id(), vendor.id(), offer.category(), offer.group()));
        return list();
    }

    /**
     * Ends a standing offer before its time.
     *
     * @throws NotFound when there is none
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it has ended
     */
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public List<StandingOfferView> end(UUID id) {
        access.requireGovernment();
        var offer = offers.find(id).orElseThrow(NotFound::new);
        offer.end(access.requireSignedIn(), clock.now());
        events.fire(new StandingOfferEvent.Ended(offer.id(), offer.vendorId()));
        return list();
    }
}
