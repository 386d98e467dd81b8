// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import java.util.Optional;
import java.util.UUID;
import org.aiplus.shared.Ids;

/** Names one message or notice in the outbox. */
public record OutboxEntryId(UUID value) {

    /** Reads an id in its full form; empty for anything else. */
    public static Optional<OutboxEntryId> parse(String text) {
        return Ids.parse(text).map(OutboxEntryId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
