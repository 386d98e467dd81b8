// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.portal;

import java.util.List;
import java.util.Map;
import org.aiplus.web.catalogue.AnswerSection.Value;
import org.aiplus.web.form.QuestionForm;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * The questions of one section.
 *
 * @param name of the submission
 * @param overview address of the submission's first page
 * @param version that the form is based on
 * @param conflicts what somebody else has saved meanwhile in fields that were changed here too
 * @param wishes what a moderator wants changed, by the field of the question
 * @param last whether no section follows
 */
public record SectionPage(
        PageFrame frame,
        String name,
        String overview,
        long version,
        QuestionForm form,
        List<Conflict> conflicts,
        Map<String, List<String>> wishes,
        boolean last)
        implements Page {

    /**
     * A field that two people have changed.
     *
     * @param control id of the control
     * @param saved what the other one has saved; {@code null} when they took the answer back
     */
    public record Conflict(
            String control, String label, @Nullable Value saved) {}

    public SectionPage {
        conflicts = List.copyOf(conflicts);
        wishes = Map.copyOf(wishes);
    }

    /** What the summary at the top says. */
    public List<FieldError> errors() {
        return form.problems().summary();
    }
}
