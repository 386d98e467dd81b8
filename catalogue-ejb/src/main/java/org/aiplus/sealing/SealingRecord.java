// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How prices were sealed and opened, as it is kept.
 *
 * @param publicKey by which prices were sealed, 32 bytes, hexadecimal
 * @param officers subjects of the three who held the key, in the order of their numbers
 * @param first subject of the first of the two who opened
 * @param second subject of the second of the two who opened
 * @param prices what came to light
 */
public record SealingRecord(
        String publicKey,
        @Nullable Instant sealedAt,
        List<String> officers,
        @Nullable String first,
        @Nullable String second,
        @Nullable Instant openedAt,
        List<OpenedPrice> prices) {

    public SealingRecord {
        officers = List.copyOf(officers);
        prices = List.copyOf(prices);
    }
}
