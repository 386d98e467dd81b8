// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aiplus.identity.Access;
import org.aiplus.identity.SecondWall;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/**
 * Makes vendors known and keeps what they say about themselves. Looking for others that are like them crosses vendors,
 * so it is the product's own act: the caller learns at most that a registry number is taken.
 */
@Dependent
class Registrations {

    /** Most cases that one registration opens; with more, the first ones tell the story. */
    private static final int MAX_CASES = 20;

    @Inject
    Access access;

    @Inject
    SecondWall secondWall;

    @Inject
    VendorQueries vendors;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /** @throws RuleViolation CONFLICTING_MEMBERSHIP, PERSON_ALREADY_MEMBER, VENDOR_NUMBER_TAKEN */
    UUID register(CheckedDetails details) {
        var owner = access.requireSignedIn();
        access.requireOutsideGovernment();
        var caller = access.caller();
        if (!caller.departments().isEmpty()) {
            throw new RuleViolation(ProblemCode.CONFLICTING_MEMBERSHIP);
        }
        if (!caller.vendors().isEmpty()) {
            throw new RuleViolation(ProblemCode.PERSON_ALREADY_MEMBER);
        }
        var vendor = Vendor.registered(details.registryCountry(), details.registryNumber(), details.name());
        var at = clock.now();
        var cases = new ArrayList<VendorDuplicate>();
        secondWall.asSystem(() -> {
            cases.addAll(others(vendor.id(), details, Set.of()));
            vendors.add(vendor);
            vendors.add(VendorProfile.of(vendor.id(), details, owner, at));
            cases.forEach(vendors::add);
            vendors.flush();
        });
        events.fire(new VendorEvent.Registered(vendor.id(), words(details), owner, cases.size()));
        return vendor.id();
    }

    /** @throws RuleViolation VENDOR_IDENTITY_FIXED, VENDOR_NUMBER_TAKEN */
    void change(Vendor vendor, CheckedDetails details) {
        var by = access.requireSignedIn();
        var at = clock.now();
        secondWall.asSystem(() -> {
            var known = vendors.duplicates(vendor.id()).stream()
                    .map(VendorDuplicate::otherVendorId)
                    .toList();
            var cases = others(vendor.id(), details, Set.copyOf(known));
            vendor.identify(details.registryCountry(), details.registryNumber(), details.name());
            var profile = vendors.profile(vendor.id());
            profile.ifPresentOrElse(
                    present -> update(vendor, present, details),
                    () -> vendors.add(VendorProfile.of(vendor.id(), details, by, at)));
            vendor.touched(at);
            // Whom it looks like matters for the verification, which is over for the others.
            if (vendor.status() == VendorStatus.REGISTERED) {
                cases.forEach(vendors::add);
            }
            vendors.flush();
        });
        events.fire(new VendorEvent.Changed(vendor.id()));
    }

    private static void update(Vendor vendor, VendorProfile profile, CheckedDetails details) {
        if (!profile.registryCountry().equals(details.registryCountry())) {
            if (vendor.status() != VendorStatus.REGISTERED) {
                throw new RuleViolation(ProblemCode.VENDOR_IDENTITY_FIXED);
            }
            profile.registeredIn(details.registryCountry());
        }
        profile.update(details);
    }

    private List<VendorDuplicate> others(UUID vendor, CheckedDetails details, Set<UUID> known) {
        vendors.awaitTurn();
        var own = Likeness.of(details.registryCountry(), details.registryNumber(), details.name(), details.contacts());
        var others = vendors.likenesses();
        others.remove(vendor);
        if (others.values().stream().anyMatch(own::sameEntry)) {
            throw new RuleViolation(List.of(Problem.at("/registryNumber", ProblemCode.VENDOR_NUMBER_TAKEN)));
        }
        var at = clock.now();
        return others.entrySet().stream()
                .filter(other -> !known.contains(other.getKey()))
                .map(other -> Map.entry(other.getKey(), own.signs(other.getValue())))
                .filter(other -> !other.getValue().isEmpty())
                .sorted(Comparator.comparing(other -> -other.getValue().size()))
                .limit(MAX_CASES)
                .map(other -> VendorDuplicate.found(vendor, other.getKey(), other.getValue(), at))
                .toList();
    }

    private static String words(CheckedDetails details) {
        return details.name().resolve(Language.EN).text();
    }
}
