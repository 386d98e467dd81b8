// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import java.util.Map;
import org.aiplus.shared.DomainEvent;

/** Facts that the audit trail makes itself: whoever reads it leaves a trace in it, and so do acts that were refused. */
public sealed interface AuditEvent extends DomainEvent {

    @Override
    default String objectType() {
        return "audit";
    }

    @Override
    default String objectId() {
        return "trail";
    }

    /** Something was refused. */
    record Refused(Refusal refusal) implements AuditEvent {
        @Override
        public String action() {
            return "refused." + refusal.attempted();
        }

        @Override
        public String objectType() {
            return refusal.objectType();
        }

        @Override
        public String objectId() {
            return refusal.objectId();
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("reason", refusal.reason().slug());
        }
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
