// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bid;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bid as it was handed in, with everything that identifies its vendor. Features that show bids to people show
 * {@link BidSheet} instead.
 *
 * @param letter by which the panel calls it
 * @param revisionHash SHA-256 of the offered revision, hexadecimal
 * @param hash SHA-256 of all that was handed in, hexadecimal
 * @param sealedPrice encrypted to the opening key; {@code null} where no price was asked for
 * @param priceHash SHA-256 of it, hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent")
public record ReceivedBid(
        String letter,
        UUID vendorId,
        String solution,
        int revision,
        String revisionHash,
        BidContent content,
        Instant submittedAt,
        String hash,
        byte @Nullable [] sealedPrice,
        @Nullable String priceHash) {}
