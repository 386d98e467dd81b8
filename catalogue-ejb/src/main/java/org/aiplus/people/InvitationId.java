// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import java.util.Optional;
import java.util.UUID;
import org.aiplus.shared.Ids;

/** Identifies an invitation. */
public record InvitationId(UUID value) {

    static InvitationId next() {
        return new InvitationId(Ids.next());
    }

    /** Reads an id that somebody sent; empty when it has another form. */
    public static Optional<InvitationId> parse(String text) {
        return Ids.parse(text).map(InvitationId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
