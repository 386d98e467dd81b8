// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import java.util.List;

/**
 * Another open need that speaks of the same.
 *
 * @param shared words that both have, the rarest first
 */
public record SimilarNeed(NeedSummary need, List<String> shared) {
    public SimilarNeed {
        shared = List.copyOf(shared);
    }
}
