// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import java.util.Optional;
import java.util.UUID;
import org.aiplus.shared.Ids;

/** Identifies a message about a submission. */
public record MessageId(UUID value) {

    static MessageId next() {
        return new MessageId(Ids.next());
    }

    /** Reads an id that somebody sent; empty when it has another form. */
    public static Optional<MessageId> parse(String text) {
        return Ids.parse(text).map(MessageId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
