// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A membership as its person and administrators see it.
 *
 * @param endedAt {@code null} while it lasts
 */
public record MembershipView(
        MembershipId id,
        OrganisationView organisation,
        Instant since,
        @Nullable Instant endedAt) {

    /** Whether it lasts. */
    public boolean current() {
        return endedAt == null;
    }
}
