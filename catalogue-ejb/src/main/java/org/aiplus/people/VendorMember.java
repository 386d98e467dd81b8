// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member of a vendor as the vendor's people see each other.
 *
 * @param email mail address, {@code null} when none is known
 * @param you whether this is whoever asks
 * @param version grows with every change of the person's memberships; a change names the version it was based on
 */
public record VendorMember(
        MembershipId id,
        String name,
        @Nullable String email,
        VendorRole role,
        Instant since,
        boolean you,
        long version) {}
