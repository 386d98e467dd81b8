// SPDX-License-Identifier: Apache-2.0
package org.aiplus.clock;

import java.time.Duration;
import java.util.Map;
import org.aiplus.shared.DomainEvent;

/** Facts about the clock. */
public sealed interface ClockEvent extends DomainEvent {

    @Override
    default String objectType() {
        return "clock";
    }

    @Override
    default String objectId() {
        return "catalogue";
    }

    /**
     * The clock was moved forward.
     *
     * @param by how far in this act
     * @param offset how far it runs ahead from now on
     */
    record Advanced(Duration by, Duration offset) implements ClockEvent {
        @Override
        public String action() {
            return "clock.advanced";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("by", by.toString(), "offset", offset.toString());
        }
    }
}
