// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.assessment;

import java.util.List;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of one family, to be judged.
 *
 * @param overview address of the assessment
 * @param family code of the family
 * @param families all families with criteria that apply, with the chosen one
 * @param draft whether texts are machine drafts in the page's language
 * @param version that the findings are based on
 */
public record FindingsPage(
        PageFrame frame,
        String overview,
        String family,
        Resolved name,
        List<Link> families,
        boolean draft,
        List<Question> questions,
        long version,
        List<FieldError> errors)
        implements Page {

    /**
     * A family to go to.
     *
     * @param missing about how many criteria nothing is entered
     */
    public record Link(String code, Resolved name, String href, boolean current, int missing) {}

    /**
     * A criterion.
     *
     * @param control part of the names of its controls
     * @param advice what to look at
     * @param options results or marks, with the chosen one
     * @param reason what was typed
     * @param cited references that are cited, with blanks between them
     * @param confidence how well it is proved, in words
     * @param proof the evidence that counts
     * @param desk who alone enters it, in words, when that is not the reader; otherwise {@code null}
     */
    public record Question(
            String code,
            String control,
            Resolved name,
            Resolved question,
            Resolved advice,
            List<Option> options,
            String reason,
            String cited,
            String confidence,
            List<AssessmentPage.Proof> proof,
            @Nullable String desk) {
        public Question {
            options = List.copyOf(options);
            proof = List.copyOf(proof);
        }
    }

    public FindingsPage {
        families = List.copyOf(families);
        questions = List.copyOf(questions);
        errors = List.copyOf(errors);
    }
}
