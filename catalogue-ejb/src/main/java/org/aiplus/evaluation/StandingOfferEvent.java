// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import java.util.Map;
import java.util.UUID;
import org.aiplus.shared.DomainEvent;

/** What happens with standing offers. */
public sealed interface StandingOfferEvent extends DomainEvent {

    /** Id of the standing offer. */
    UUID offer();

    /** Id of its vendor. */
    UUID vendor();

    @Override
    default String objectType() {
        return "standing-offer";
    }

    @Override
    default String objectId() {
        return offer().toString();
    }

    /** An officer has recorded one. */
    record Recorded(UUID offer, UUID vendor, String category, OfferGroup group) implements StandingOfferEvent {
        @Override
        public String action() {
            return "standing-offer.recorded";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("vendor", vendor.toString(), "category", category, "group", group.name());
        }
    }

    /** An officer has ended one before its time. */
    record Ended(UUID offer, UUID vendor) implements StandingOfferEvent {
        @Override
        public String action() {
            return "standing-offer.ended";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("vendor", vendor.toString());
        }
    }
}
