// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.util.List;

/**
 * A solution that was found.
 *
 * @param highlights why it was found, the most telling first; empty without a text
 */
public record SearchHit(SolutionSummary summary, List<Highlight> highlights) {
    public SearchHit {
        highlights = List.copyOf(highlights);
    }
}
