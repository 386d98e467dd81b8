// SPDX-License-Identifier: Apache-2.0
package org.aiplus.apiclient;

import java.util.Optional;
import java.util.UUID;
import org.aiplus.shared.Ids;

/** Identity of a vendor's program. */
public record ApiClientId(UUID value) {

    /** Reads the form of {@link #toString}; empty for anything else. */
    public static Optional<ApiClientId> parse(String text) {
        return Ids.parse(text).map(ApiClientId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
