// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.questionnaire;

import java.util.List;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * One version of the questions.
 *
 * @param draft the draft with its revision, {@code null} when the version is published
 * @param comparedWith the version before it, {@code null} for the first
 * @param changes what differs from that one
 */
public record QuestionSetPage(
        PageFrame frame,
        String version,
        boolean current,
        @Nullable Draft draft,
        @Nullable String comparedWith,
        List<ChangeRow> changes,
        List<SectionPart> sections)
        implements Page {

    /**
     * A version that is still being written.
     *
     * @param own whether the reader wrote it and therefore cannot publish it
     */
    public record Draft(long revision, boolean own) {}

    /** A question that differs, and how, in words. */
    public record ChangeRow(String label, String words) {}

    /** A section with its questions. */
    public record SectionPart(String id, String heading, List<QuestionPart> questions) {}

    /**
     * A question in words.
     *
     * @param kind how it is answered
     * @param required whether vendors must answer it
     * @param condition when it is asked, {@code null} when always
     * @param choices words of the answers to choose from
     * @param fields names of the fields of a row
     */
    public record QuestionPart(
            String label,
            @Nullable String hint,
            String kind,
            boolean required,
            boolean governmentOnly,
            @Nullable String condition,
            List<String> choices,
            List<String> fields) {}
}
