// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.identity.Role;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Notice;

/** Facts about vendors. */
public sealed interface VendorEvent extends DomainEvent {

    /** Which vendor. */
    UUID vendor();

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
        return Map.of();
    }

    /**
     * Somebody registered a vendor and answers for it from now on.
     *
     * @param owner subject of the person
     * @param duplicates how many other vendors it looks like
     */
    record Registered(UUID vendor, String name, String owner, int duplicates) implements VendorEvent {
        @Override
        public String action() {
            return "vendor.registered";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("duplicates", duplicates);
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.task(
                    "vendor-registered",
                    new Addressee.Holders(Role.PROCUREMENT_OFFICER),
                    officersPage(vendor),
                    Map.of("vendor", name),
                    verification(vendor),
                    Optional.empty()));
        }
    }

    /** A vendor's owner changed what it says about itself. */
    record Changed(UUID vendor) implements VendorEvent {
        @Override
        public String action() {
            return "vendor.changed";
        }
    }

    /** A procurement officer decided about a vendor. */
    record Decided(UUID vendor, String name, VendorDecision decision, String reason) implements VendorEvent {
        @Override
        public String action() {
            return switch (decision) {
                case VERIFY -> "vendor.verified";
                case REFUSE -> "vendor.refused";
                case SUSPEND -> "vendor.suspended";
                case REINSTATE -> "vendor.reinstated";
            };
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.news(
                    action().replace('.', '-'),
                    new Addressee.VendorMembers(vendor),
                    OWN_PAGE,
                    Map.of("vendor", name, "reason", reason)));
        }

        @Override
        public List<String> settles() {
            return List.of(verification(vendor));
        }
    }

    /** A procurement officer wants to know something before deciding. */
    record Asked(UUID vendor, String name, UUID question) implements VendorEvent {
        @Override
        public String action() {
            return "vendor.asked";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("question", question.toString());
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.task(
                    "vendor-asked",
                    new Addressee.VendorMembers(vendor),
                    OWN_PAGE,
                    Map.of("vendor", name),
                    answer(question),
                    Optional.empty()));
        }
    }

    /**
     * The vendor answered a question.
     *
     * @param askedBy subject of the officer
     */
    record Answered(UUID vendor, String name, UUID question, String askedBy) implements VendorEvent {
        @Override
        public String action() {
            return "vendor.answered";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("question", question.toString());
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.news(
                    "vendor-answered", new Addressee.Person(askedBy), officersPage(vendor), Map.of("vendor", name)));
        }

        @Override
        public List<String> settles() {
            return List.of(answer(question));
        }
    }

    /** A procurement officer decided whether two vendors are one. */
    record DuplicateDecided(UUID vendor, UUID other, DuplicateDecision decision) implements VendorEvent {
        @Override
        public String action() {
            return "vendor.duplicate-decided";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("other", other.toString(), "decision", decision.name());
        }
    }

    /** The vendor's own page about itself. */
    String OWN_PAGE = "/vendor/organisation";

    private static String officersPage(UUID vendor) {
        return "/vendors/" + vendor;
    }

    private static String verification(UUID vendor) {
        return "vendor-verification:" + vendor;
    }

    private static String answer(UUID question) {
        return "vendor-question:" + question;
    }
}
