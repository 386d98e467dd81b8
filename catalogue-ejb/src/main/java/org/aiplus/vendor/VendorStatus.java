// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import java.util.Set;

/** The life of a vendor in the catalogue. */
public enum VendorStatus {
    /** One of its people has registered it; nobody has looked into it yet. It may prepare, but submits nothing. */
    REGISTERED,
    /** A procurement officer has found that it is who it says. */
    VERIFIED,
    /** Stopped for a reason: its registration was refused, or it has been suspended since. */
    SUSPENDED;

    /** States that this one may lead to. */
    public Set<VendorStatus> next() {
        return switch (this) {
            case REGISTERED -> Set.of(VERIFIED, SUSPENDED);
            case VERIFIED -> Set.of(SUSPENDED);
            case SUSPENDED -> Set.of(VERIFIED);
        };
    }
}
