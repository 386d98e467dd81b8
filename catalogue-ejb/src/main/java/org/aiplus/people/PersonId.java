// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import java.util.Optional;
import java.util.UUID;
import org.aiplus.shared.Ids;

/** Identifies a person for ever, also after all memberships have ended. */
public record PersonId(UUID value) {

    static PersonId next() {
        return new PersonId(Ids.next());
    }

    /** Reads an id that somebody sent; empty when it has another form. */
    public static Optional<PersonId> parse(String text) {
        return Ids.parse(text).map(PersonId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
