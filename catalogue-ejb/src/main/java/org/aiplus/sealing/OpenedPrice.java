// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

import java.math.BigDecimal;
import java.util.UUID;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The price of a bid as it came to light.
 *
 * @param letter of the bid
 * @param vendorId whose bid it is
 * @param receivedHash SHA-256 of the envelope when it was received, hexadecimal; {@code null} without one
 * @param sealedHash SHA-256 of the envelope when it was opened, hexadecimal; {@code null} without one
 * @param contentHash SHA-256 of what was in it, hexadecimal; {@code null} when it did not open
 * @param sheet what was in it; {@code null} when it could not be read
 * @param total whole-life price in Hong Kong dollars; {@code null} when there is none
 * @param problem why there is no price: REQUIRED without an envelope, CONTENT_INVALID for one that does not open or cannot be
 *     read, TOO_SMALL or another code for prices that break the scheme; {@code null} when there is one
 */
public record OpenedPrice(
        String letter,
        UUID vendorId,
        @Nullable String receivedHash,
        @Nullable String sealedHash,
        @Nullable String contentHash,
        @Nullable PriceSheet sheet,
        @Nullable BigDecimal total,
        @Nullable ProblemCode problem) {

    /** Whether the envelope is the one that was received. */
    public boolean unchanged() {
        return receivedHash != null && receivedHash.equals(sealedHash);
    }
}
