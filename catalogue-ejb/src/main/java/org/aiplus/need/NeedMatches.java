// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.aiplus.search.LikelySolutions;
import org.aiplus.shared.Language;

/** Finds tools that speak of what a need asks for. */
@Dependent
class NeedMatches {

    @Inject
    LikelySolutions likely;

    @Inject
    ToolFits fits;

    /** The best, with the phrases that match and what stands against them. */
    List<SuggestedTool> tools(NeedContent content, Language language, int most) {
        var hits = likely.of(content.title() + "\n" + content.problem(), language, most);
        var known = fits.of(hits.stream().map(hit -> hit.summary().reference()).toList(), content.classification());
        var tools = new ArrayList<SuggestedTool>();
        for (var hit : hits) {
            var fit = known.get(hit.summary().reference());
            if (fit != null) {
                tools.add(new SuggestedTool(hit.summary(), hit.highlights(), fit));
            }
        }
        return tools;
    }
}
