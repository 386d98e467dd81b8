// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes down how a vendor's declarations were judged, from the feature that judges them. */
@Dependent
public class VendorClearances {

    @Inject
    VendorQueries vendors;

    /**
     * Replaces what was known before.
     *
     * @param validUntil when the first of the declarations ends; {@code null} when there is none
     */
    public void judged(UUID vendor, Clearance clearance, @Nullable Instant validUntil) {
        vendors.clearance(vendor)
                .orElseGet(() -> {
                    var made = VendorClearance.of(vendor);
                    vendors.add(made);
                    return made;
                })
                .judge(clearance, validUntil);
    }
}
