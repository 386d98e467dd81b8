// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import java.util.Collections;
import java.util.List;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.web.catalogue.AnswerSection.Value;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * Tools side by side, as far as the reader may see them.
 *
 * @param tools the columns; with fewer than two there is nothing to compare and the page asks for more
 * @param groups the rows, under the headings of the questions
 * @param onlyDifferences whether rows that say the same of all tools are left out
 * @param same how many rows say the same of all tools
 * @param otherHref the same comparison with all rows, or with the differences only
 * @param addHref the list, with these tools chosen
 * @param full whether no further tool has room
 * @param notices what could not be done as the address asks, in the page's language
 * @param government whether the reader sees what is for the government only
 */
public record ComparisonPage(
        PageFrame frame,
        List<Tool> tools,
        List<Group> groups,
        boolean onlyDifferences,
        int same,
        String otherHref,
        String addHref,
        boolean full,
        List<String> notices,
        boolean government)
        implements Page {

    /**
     * One column.
     *
     * @param status as the product writes it
     * @param removeHref the comparison without this tool
     */
    public record Tool(
            String reference, String href, Resolved name, String status, boolean referenceRecord, String removeHref) {}

    /**
     * Rows under one heading.
     *
     * @param missing labels of the questions that none of the tools has answered
     */
    public record Group(String id, String heading, List<Row> rows, List<String> missing) {
        public Group {
            rows = List.copyOf(rows);
            missing = List.copyOf(missing);
        }
    }

    /**
     * One question.
     *
     * @param cells the answer of each tool in the order of the columns, {@code null} where there is none
     */
    public record Row(String label, boolean governmentOnly, List<@Nullable Value> cells) {
        public Row {
            cells = Collections.unmodifiableList(cells);
        }

        /** Whether the tools differ in this. */
        public boolean different() {
            return cells.stream().distinct().count() > 1;
        }
    }

    public ComparisonPage {
        tools = List.copyOf(tools);
        groups = List.copyOf(groups);
        notices = List.copyOf(notices);
    }
}
