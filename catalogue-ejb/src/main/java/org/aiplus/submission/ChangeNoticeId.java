// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import java.util.Optional;
import java.util.UUID;
import org.aiplus.shared.Ids;

/** Identifies a change notice. */
public record ChangeNoticeId(UUID value) {

    static ChangeNoticeId next() {
        return new ChangeNoticeId(Ids.next());
    }

    /** Reads an id that somebody sent; empty when it has another form. */
    public static Optional<ChangeNoticeId> parse(String text) {
        return Ids.parse(text).map(ChangeNoticeId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
