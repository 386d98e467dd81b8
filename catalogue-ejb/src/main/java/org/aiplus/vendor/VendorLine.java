// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the officers' list of vendors.
 *
 * @param registeredAt {@code null} for a vendor that an import named and that has said nothing about itself
 * @param duplicates cases that stand in the way of verifying it
 * @param questions that wait for its answer
 * @param declarations how its declarations were judged, {@code null} before they are complete
 */
public record VendorLine(
        VendorView vendor,
        @Nullable Instant registeredAt,
        int duplicates,
        int questions,
        @Nullable Clearance declarations) {}
