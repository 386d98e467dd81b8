// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import java.util.Map;
import org.aiplus.shared.DomainEvent;

/** Facts about the audit trail itself: whoever reads it leaves a trace in it. */
public sealed interface AuditEvent extends DomainEvent {

    @Override
    default String objectType() {
        return "audit";
    }

    @Override
    default String objectId() {
        return "trail";
    }

    /** Somebody read entries. */
    record TrailRead(AuditQuery query, int entries) implements AuditEvent {
        @Override
        public String action() {
            return "audit.read";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("query", query.asDetails(), "entries", entries);
        }
    }

    /**
     * Somebody checked the chain.
     *
     * @param verifiedUpTo last link that was found in order
     * @param intact whether nothing was found wrong
     */
    record ChainChecked(long verifiedUpTo, boolean intact) implements AuditEvent {
        @Override
        public String action() {
            return "audit.chain-checked";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("verifiedUpTo", verifiedUpTo, "intact", intact);
        }
    }
}
