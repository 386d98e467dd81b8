// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import java.util.Optional;
import java.util.UUID;
import org.aiplus.shared.Ids;

/** Identifies one membership from its start to its end; a later one in the same organisation is another. */
public record MembershipId(UUID value) {

    static MembershipId next() {
        return new MembershipId(Ids.next());
    }

    /** Reads an id that somebody sent; empty when it has another form. */
    public static Optional<MembershipId> parse(String text) {
        return Ids.parse(text).map(MembershipId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
