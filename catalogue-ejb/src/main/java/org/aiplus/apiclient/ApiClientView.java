// SPDX-License-Identifier: Apache-2.0
package org.aiplus.apiclient;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's program as its people see it; never with its secret.
 *
 * @param clientId name with which the program asks for tokens
 * @param name what the vendor calls it
 * @param createdBy subject of the owner who made it
 * @param rotatedAt when it was given its present secret, {@code null} when it has the first
 * @param revokedAt when its access ended, {@code null} while it has access
 */
public record ApiClientView(
        ApiClientId id,
        UUID vendor,
        String clientId,
        String name,
        String createdBy,
        Instant createdAt,
        @Nullable Instant rotatedAt,
        @Nullable Instant revokedAt,
        long version) {

    /** Whether it has access. */
    public boolean active() {
        return revokedAt == null;
    }
}
