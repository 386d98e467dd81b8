// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bid;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That something was handed in.
 *
 * @param number counts up with each time
 * @param submittedAt by the one clock
 * @param revision of the offered entry, fixed by it
 * @param hash SHA-256 of all that was handed in, hexadecimal
 * @param priceHash SHA-256 of the sealed price, hexadecimal; {@code null} without one
 */
public record BidReceipt(
        int number,
        Instant submittedAt,
        String solution,
        int revision,
        String hash,
        @Nullable String priceHash) {}
