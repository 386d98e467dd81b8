// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import java.util.List;
import org.aiplus.search.Highlight;
import org.aiplus.search.SolutionSummary;

/**
 * A tool that speaks of what a need asks for.
 *
 * @param highlights the phrases that match, the most telling first
 * @param fit whether it can be adopted
 */
public record SuggestedTool(SolutionSummary summary, List<Highlight> highlights, ToolFit fit) {
    public SuggestedTool {
        highlights = List.copyOf(highlights);
    }
}
