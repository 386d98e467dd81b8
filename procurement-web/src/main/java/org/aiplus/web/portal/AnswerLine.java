// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.portal;

import java.util.List;
import org.aiplus.web.catalogue.AnswerSection.Value;
import org.jspecify.annotations.Nullable;

/**
 * One answer as its author reads it.
 *
 * @param id of the line on the page
 * @param value {@code null} when there is no answer
 * @param required whether there must be one
 * @param problems what keeps it from being handed in
 * @param href where it is changed; {@code null} when it cannot be
 */
public record AnswerLine(
        String id,
        String label,
        @Nullable Value value,
        boolean required,
        List<String> problems,
        @Nullable String href) {

    /** The answers of one section. */
    public record Group(String code, String title, List<AnswerLine> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    public AnswerLine {
        problems = List.copyOf(problems);
    }
}
