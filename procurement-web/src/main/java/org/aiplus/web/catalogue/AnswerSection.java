// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import java.util.List;
import org.aiplus.shared.LocalisedText.Resolved;

/**
 * The answers of one section, ready to be read.
 *
 * @param id of the heading on the page
 * @param heading in the page's language
 * @param rows what was answered, in the order of the questions
 * @param missing labels of the questions that the reader may see and that nobody has answered
 */
public record AnswerSection(String id, String heading, List<Row> rows, List<String> missing) {

    /**
     * One question with its answer.
     *
     * @param code of the question, the same on every page and in every language
     * @param governmentOnly whether the public does not see it
     */
    public record Row(String code, String label, Value value, boolean governmentOnly) {}

    /** An answer by the way in which it is shown. */
    public sealed interface Value permits Words, Name, Localised, Items, Link, Groups {}

    /** A few words, the same in every language or already in the page's. */
    public record Words(String text) implements Value {}

    /** A name that may be in another language than the page. */
    public record Name(Resolved text) implements Value {}

    /** A text that has a language and a state. */
    public record Localised(Resolved text) implements Value {}

    /** Several names. */
    public record Items(List<String> names) implements Value {
        public Items {
            names = List.copyOf(names);
        }
    }

    /** An address of the web or of mail. */
    public record Link(String href, String text) implements Value {}

    /** Rows with named fields. */
    public record Groups(List<List<Row>> rows) implements Value {
        public Groups {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    public AnswerSection {
        rows = List.copyOf(rows);
        missing = List.copyOf(missing);
    }
}
