// SPDX-License-Identifier: Apache-2.0
package org.aiplus.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Notice;

/** Facts about claims. */
public sealed interface ClaimEvent extends DomainEvent {

    /** Of which entry. */
    SolutionReference solution();

    /** To which question. */
    String question();

    @Override
    default String objectType() {
        return "claim";
    }

    @Override
    default String objectId() {
        return solution().value() + "/" + question();
    }

    @Override
    default Map<String, Object> details() {
        return Map.of();
    }

    /**
     * An answer was found contradicted.
     *
     * @param vendor whose entry it is, if it is a vendor's
     * @param answer hash of the answer, hexadecimal
     */
    record Contradicted(
            SolutionReference solution, String question, Optional<UUID> vendor, String reason, String answer)
            implements ClaimEvent {
        @Override
        public String action() {
            return "claim.contradicted";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("answer", answer);
        }

        @Override
        public List<Notice> notices() {
            return vendor.map(id -> Notice.news(
                            "claim-contradicted",
                            new Addressee.VendorMembers(id),
                            "/tools/" + solution.value(),
                            Map.of("solution", solution.value(), "question", question, "reason", reason)))
                    .map(List::of)
                    .orElse(List.of());
        }
    }

    /** The mark was taken away. */
    record ContradictionLifted(SolutionReference solution, String question) implements ClaimEvent {
        @Override
        public String action() {
            return "claim.contradiction-lifted";
        }
    }
}
