// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Makes and reads identifiers. */
public final class Ids {

    private static final Pattern FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Ids() {}

    /** A new UUID of version 7: its order is the order of creation, which keeps database indexes dense. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** Reads an identifier in its full form of 36 characters; empty for anything else. */
    public static Optional<UUID> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
