// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bid;

import java.time.Instant;
import java.util.List;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A bid as its vendor reads it.
 *
 * @param priceHash SHA-256 of the sealed price that is written now, hexadecimal; {@code null} for none
 * @param open whether bids are taken at this moment
 * @param receipts of everything that was handed in, the newest first
 * @param counts number of the receipt that counts, {@code null} when nothing does
 * @param changed whether something else is written than what counts
 * @param lacks what keeps it from being handed in, with pointers into the content
 * @param version for the next change
 */
public record BidView(
        EvaluationReference evaluation,
        BidStatus status,
        BidContent content,
        @Nullable String priceHash,
        Instant closesAt,
        boolean open,
        List<BidReceipt> receipts,
        @Nullable Integer counts,
        boolean changed,
        List<Problem> lacks,
        Instant savedAt,
        long version) {

    public BidView {
        receipts = List.copyOf(receipts);
        lacks = List.copyOf(lacks);
    }
}
