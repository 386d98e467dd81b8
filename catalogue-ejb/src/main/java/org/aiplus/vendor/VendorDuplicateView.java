// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a vendor looks like another one, for procurement officers.
 *
 * @param decision {@code null} while nobody has decided
 */
public record VendorDuplicateView(
        UUID id,
        VendorView other,
        List<DuplicateSign> signs,
        Instant foundAt,
        @Nullable DuplicateDecision decision,
        @Nullable String reason) {

    public VendorDuplicateView {
        signs = List.copyOf(signs);
    }
}
