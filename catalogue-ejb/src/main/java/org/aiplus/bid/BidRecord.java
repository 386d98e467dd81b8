// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bid;

import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A bid that counts, with everything by which it can be checked.
 *
 * @param bid id by which the audit trail names it
 * @param vendor name of the vendor
 * @param receipt what the receipt stands for, canonical JSON
 * @param hash SHA-256 of it as the vendor has got it, hexadecimal
 * @param envelope the sealed price in Base64; {@code null} without one
 */
public record BidRecord(
        UUID bid,
        String letter,
        UUID vendorId,
        String registryNumber,
        LocalisedText vendor,
        Instant submittedAt,
        String receipt,
        String hash,
        @Nullable String envelope) {}
