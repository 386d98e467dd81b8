// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import java.util.List;

/**
 * What the product finds for a need by itself.
 *
 * @param tools published tools, the best first
 * @param needs open needs of other departments, the most similar first
 */
public record NeedSuggestions(List<SuggestedTool> tools, List<SimilarNeed> needs) {
    public NeedSuggestions {
        tools = List.copyOf(tools);
        needs = List.copyOf(needs);
    }
}
