// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import java.util.Optional;
import java.util.UUID;
import org.aiplus.shared.Ids;

/** Names one notice. */
public record NoticeId(UUID value) {

    /** Reads an id in its full form; empty for anything else. */
    public static Optional<NoticeId> parse(String text) {
        return Ids.parse(text).map(NoticeId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
