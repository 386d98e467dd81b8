// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Notice;

/** Facts about evidence. They carry hashes and counts; titles and file names stay where they are kept. */
public sealed interface EvidenceEvent extends DomainEvent {

    /** Which piece. */
    EvidenceReference evidence();

    @Override
    default String objectType() {
        return "evidence";
    }

    @Override
    default String objectId() {
        return evidence().value();
    }

    @Override
    default Map<String, Object> details() {
        return Map.of();
    }

    /** A file arrived. */
    record Uploaded(EvidenceReference evidence, UUID vendor, String sha256, long size) implements EvidenceEvent {
        @Override
        public String action() {
            return "evidence.uploaded";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("vendor", vendor.toString(), "sha256", sha256, "size", size);
        }
    }

    /**
     * A file was released.
     *
     * @param scanned whether a scanner has looked at it
     */
    record Released(EvidenceReference evidence, boolean scanned) implements EvidenceEvent {
        @Override
        public String action() {
            return "evidence.released";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("scanned", scanned);
        }
    }

    /**
     * Malware was found, and the content was deleted.
     *
     * @param malware name that the scanner has for it
     */
    record Refused(EvidenceReference evidence, UUID vendor, String title, String malware) implements EvidenceEvent {
        @Override
        public String action() {
            return "evidence.refused";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("malware", malware);
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.news("evidence-refused", members(vendor), page(evidence), named(evidence, title)));
        }
    }

    /** What it supports was said anew. */
    record Bound(EvidenceReference evidence, int supports) implements EvidenceEvent {
        @Override
        public String action() {
            return "evidence.bound";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("supports", supports);
        }
    }

    /** The vendor let everybody of the government read it, or no longer. */
    record ReadershipChanged(EvidenceReference evidence, boolean government) implements EvidenceEvent {
        @Override
        public String action() {
            return "evidence.readership-changed";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("government", government);
        }
    }

    /** Somebody of the government found that it proves what it is bound to. */
    record Verified(EvidenceReference evidence, UUID vendor, String title, int supports) implements EvidenceEvent {
        @Override
        public String action() {
            return "evidence.verified";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("supports", supports);
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.news("evidence-verified", members(vendor), page(evidence), named(evidence, title)));
        }
    }

    /**
     * Somebody took it back.
     *
     * @param byVendor whether the vendor did so itself
     */
    record Revoked(EvidenceReference evidence, UUID vendor, String title, String reason, boolean byVendor)
            implements EvidenceEvent {
        @Override
        public String action() {
            return "evidence.revoked";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("byVendor", byVendor);
        }

        @Override
        public List<Notice> notices() {
            return byVendor
                    ? List.of()
                    : List.of(Notice.news(
                            "evidence-revoked",
                            members(vendor),
                            page(evidence),
                            Map.of("evidence", evidence.value(), "title", title, "reason", reason)));
        }

        @Override
        public List<String> settles() {
            return List.of(renewal(evidence));
        }
    }

    /** Its last day of validity is near. */
    record ExpiresSoon(EvidenceReference evidence, UUID vendor, String title, LocalDate validTo)
            implements EvidenceEvent {
        @Override
        public String action() {
            return "evidence.expires-soon";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("validTo", validTo.toString());
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.task(
                    "evidence-expires-soon",
                    members(vendor),
                    page(evidence),
                    Map.of("evidence", evidence.value(), "title", title, "date", validTo.toString()),
                    renewal(evidence),
                    Optional.of(validTo.plusDays(1)
                            .atStartOfDay(CatalogueClock.ZONE)
                            .toInstant())));
        }
    }

    /** Its last day of validity has passed. */
    record Expired(EvidenceReference evidence, UUID vendor, String title, LocalDate validTo) implements EvidenceEvent {
        @Override
        public String action() {
            return "evidence.expired";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("validTo", validTo.toString());
        }

        @Override
        public List<Notice> notices() {
            return List.of(Notice.news(
                    "evidence-expired",
                    members(vendor),
                    page(evidence),
                    Map.of("evidence", evidence.value(), "title", title, "date", validTo.toString())));
        }

        @Override
        public List<String> settles() {
            return List.of(renewal(evidence));
        }
    }

    /** Somebody read the file. */
    record Downloaded(EvidenceReference evidence, String sha256) implements EvidenceEvent {
        @Override
        public String action() {
            return "evidence.downloaded";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("sha256", sha256);
        }
    }

    private static Addressee members(UUID vendor) {
        return new Addressee.VendorMembers(vendor);
    }

    private static String page(EvidenceReference evidence) {
        return "/evidence/" + evidence.value();
    }

    private static Map<String, String> named(EvidenceReference evidence, String title) {
        return Map.of("evidence", evidence.value(), "title", title);
    }

    private static String renewal(EvidenceReference evidence) {
        return "evidence-renewal:" + evidence.value();
    }
}
