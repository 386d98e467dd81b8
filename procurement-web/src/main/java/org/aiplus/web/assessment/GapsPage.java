// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.assessment;

import java.util.List;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * Criteria without valid evidence, of one tool or over the catalogue.
 *
 * @param lead what the page says in one sentence
 * @param solution reference of the tool, {@code null} over the catalogue
 */
public record GapsPage(
        PageFrame frame, String lead, @Nullable String solution, List<Line> lines) implements Page {

    /**
     * A criterion.
     *
     * @param href of the criterion
     * @param count how many tools lack evidence, in words; {@code null} on the page of one tool
     * @param tools the first of those
     */
    public record Line(
            String code,
            Resolved name,
            String href,
            @Nullable String count,
            List<String> tools) {
        public Line {
            tools = List.copyOf(tools);
        }
    }

    public GapsPage {
        lines = List.copyOf(lines);
    }
}
