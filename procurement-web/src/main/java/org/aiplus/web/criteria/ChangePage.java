// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.criteria;

import java.util.List;
import org.aiplus.criteria.CriteriaSetReference;
import org.aiplus.criteria.Criterion;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * The form to change one criterion of a draft.
 *
 * @param weight what the control shows
 * @param evidence kinds of evidence to choose from
 * @param words controls of the words, by member and language
 * @param revision number of the draft's last change
 */
public record ChangePage(
        PageFrame frame,
        CriteriaSetReference reference,
        Criterion criterion,
        String weight,
        List<Option> evidence,
        List<Words> words,
        String revision,
        List<FieldError> errors)
        implements Page {

    /** The words of one member in all languages. */
    public record Words(String legend, List<Control> controls) {}

    /** A control for the words in one language. */
    public record Control(String name, String label, String language, String value) {}

    /** Address of the draft, without the language. */
    public String place() {
        return "/criteria-drafts/" + reference;
    }
}
