// SPDX-License-Identifier: Apache-2.0
package org.aiplus.declaration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.identity.Role;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Notice;

/** Facts about vendors' declarations. */
public sealed interface DeclarationEvent extends DomainEvent {

    /** Whose. */
    UUID vendor();

    /** Which, for example {@code TERMS}. */
    String code();

    @Override
    default String objectType() {
        return "vendor";
    }

    @Override
    default String objectId() {
        return vendor().toString();
    }

    @Override
    default Map<String, Object> details() {
        return Map.of("declaration", code());
    }

    /** A vendor declared something. */
    record Made(UUID vendor, String code, UUID declaration, DeclarationOutcome outcome) implements DeclarationEvent {
        @Override
        public String action() {
            return "declaration.made";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("declaration", code, "outcome", outcome.name());
        }

        @Override
        public List<Notice> notices() {
            return outcome == DeclarationOutcome.REVIEW
                    ? List.of(Notice.task(
                            "declaration-review",
                            new Addressee.Holders(Role.PROCUREMENT_OFFICER),
                            "/vendors/" + vendor + "/declarations",
                            Map.of(),
                            review(declaration),
                            Optional.empty()))
                    : List.of();
        }

        @Override
        public List<String> settles() {
            return List.of(renewal(vendor, code));
        }
    }

    /** An officer judged what the rules left open. */
    record Reviewed(UUID vendor, String code, UUID declaration, DeclarationOutcome outcome)
            implements DeclarationEvent {
        @Override
        public String action() {
            return "declaration.reviewed";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("declaration", code, "outcome", outcome.name());
        }

        @Override
        public List<Notice> notices() {
            var members = new Addressee.VendorMembers(vendor);
            return List.of(
                    outcome == DeclarationOutcome.FAIL
                            ? Notice.news("declaration-failed", members, OWN_PAGE, Map.of())
                            : Notice.news("declaration-accepted", members, OWN_PAGE, Map.of()));
        }

        @Override
        public List<String> settles() {
            return List.of(review(declaration));
        }
    }

    /** A declaration will soon end; the vendor should declare anew. */
    record Expiring(UUID vendor, String code, Instant validUntil) implements DeclarationEvent {
        @Override
        public String action() {
            return "declaration.expiring";
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.task(
                    "declaration-expiring",
                    new Addressee.VendorMembers(vendor),
                    OWN_PAGE,
                    Map.of(),
                    renewal(vendor, code),
                    Optional.of(validUntil)));
        }
    }

    /** A declaration has ended; the vendor may not submit until it declares anew. */
    record Expired(UUID vendor, String code) implements DeclarationEvent {
        @Override
        public String action() {
            return "declaration.expired";
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.news(
                    "declaration-expired", new Addressee.VendorMembers(vendor), OWN_PAGE, Map.of("declaration", code)));
        }
    }

    /** The vendor's page with its declarations. */
    String OWN_PAGE = "/vendor/declarations";

    private static String review(UUID declaration) {
        return "declaration-review:" + declaration;
    }

    private static String renewal(UUID vendor, String code) {
        return "declaration-renewal:" + vendor + ":" + code;
    }
}
