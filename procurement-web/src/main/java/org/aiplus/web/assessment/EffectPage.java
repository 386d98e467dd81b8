// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.assessment;

import java.util.List;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * What an edition of the criteria would make of the listed tools.
 *
 * @param listed how many tools are listed
 * @param failing how many would come to less
 */
public record EffectPage(PageFrame frame, String edition, int listed, int failing, List<Line> lines) implements Page {

    /**
     * A tool.
     *
     * @param now outcome of its decision, as the product writes it
     * @param then what it would come to, as the product writes it
     * @param reasons why, in words
     */
    public record Line(String reference, Resolved name, String now, String then, List<String> reasons) {
        public Line {
            reasons = List.copyOf(reasons);
        }
    }

    public EffectPage {
        lines = List.copyOf(lines);
    }
}
