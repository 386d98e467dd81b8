// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.bid.BidSheet;
import org.aiplus.shared.LocalisedText;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * Bids of an evaluation, behind the conflict wall.
 *
 * @param sheets all of them, or one
 * @param whole whether what they say is shown
 * @param criteria names of criteria, by code
 * @param kinds names of kinds of evidence, by code
 */
public record BidsPage(
        PageFrame frame,
        String reference,
        List<BidSheet> sheets,
        boolean whole,
        Map<String, String> criteria,
        Map<String, String> kinds)
        implements Page {

    public BidsPage {
        sheets = List.copyOf(sheets);
        kinds = Map.copyOf(kinds);
        criteria = Collections.unmodifiableMap(new LinkedHashMap<>(criteria));
    }

    /** A text in the page's language. */
    public String words(LocalisedText text) {
        return text.resolve(frame.language()).text();
    }
}
