// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.gallery;

import java.util.List;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.shared.TextState;
import org.aiplus.web.form.QuestionForm;
import org.aiplus.web.support.Facet;
import org.aiplus.web.support.Facet.FacetOption;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * Every part of which pages are made, on one page, for those who build pages and for the tests of accessibility.
 *
 * @param errors what the form part complains about
 * @param original a text in the page's language that somebody has checked
 * @param draft a text in the page's language by machine
 * @param foreign a text in another language, because there is none in the page's
 * @param facets filters with chosen, free and empty choices
 * @param questions a question of every type
 */
public record GalleryPage(
        PageFrame frame,
        List<FieldError> errors,
        Resolved original,
        Resolved draft,
        Resolved foreign,
        List<Facet> facets,
        QuestionForm questions)
        implements Page {

    public GalleryPage {
        errors = List.copyOf(errors);
        facets = List.copyOf(facets);
    }

    /** The error of a field, if it has one. */
    public @Nullable String error(String field) {
        return FieldError.of(errors, field);
    }

    /** The page with made-up content, once as it is and once with everything wrong. */
    static GalleryPage of(PageFrame frame, boolean wrong) {
        Language language = frame.language();
        List<FieldError> errors = wrong
                ? List.of(
                        new FieldError("name", "Enter a name"),
                        new FieldError("one", "Choose one"),
                        new FieldError("day", "The day must be in the past"),
                        new FieldError("file", "Choose a file"))
                : List.of();
        return new GalleryPage(
                frame,
                errors,
                new Resolved("Minutes of meetings 會議記錄", language, TextState.CHECKED, false),
                new Resolved("A text by machine", language, TextState.MACHINE_DRAFT, false),
                new Resolved(
                        "A text in another language",
                        language == Language.EN ? Language.TC : Language.EN,
                        TextState.CHECKED,
                        true),
                List.of(
                        new Facet(
                                "hosting",
                                "Hosting",
                                List.of(
                                        new FacetOption("GOVERNMENT_CLOUD", "Government cloud", 1234, true),
                                        new FacetOption("PUBLIC", "Public cloud in Hong Kong", 5, false),
                                        new FacetOption("ON_PREMISES", "Own premises", 0, false))),
                        new Facet("languages", "Languages", List.of(new FacetOption("YUE", "廣東話", 7, false)))),
                GalleryQuestions.form(wrong));
    }
}
