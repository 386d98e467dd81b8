// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bid;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a bid says. A draft need not be complete. Prices are not part of it.
 *
 * @param language in which it is written
 * @param solution reference of the offered entry, {@code null} as long as none is chosen
 * @param responses by code of the criterion of the scheme
 */
public record BidContent(Language language, @Nullable String solution, Map<String, BidResponse> responses) {

    public BidContent {
        responses = Map.copyOf(new TreeMap<>(responses));
    }

    /**
     * The answer to one criterion.
     *
     * @param text in the vendor's words
     * @param evidence that proves it
     */
    public record BidResponse(String text, List<BidEvidence> evidence) {

        public BidResponse {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A piece of the vendor's evidence.
     *
     * @param reference of the piece
     * @param anonymous whether it names nobody, so that the panel may see it while bidders are letters only
     */
    public record BidEvidence(String reference, boolean anonymous) {}
}
