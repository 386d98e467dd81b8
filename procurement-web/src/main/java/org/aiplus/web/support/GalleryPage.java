// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import java.util.List;
import org.aiplus.shared.LocalisedText.Resolved;
import org.jspecify.annotations.Nullable;

/**
 * Every part of which pages are made, on one page, for those who build pages and for the tests of accessibility.
 *
 * @param errors what the form part complains about
 * @param original a text in the page's language that somebody has checked
 * @param draft a text in the page's language by machine
 * @param foreign a text in another language, because there is none in the page's
 * @param facets filters with chosen, free and empty choices
 */
public record GalleryPage(
        PageFrame frame,
        List<FieldError> errors,
        Resolved original,
        Resolved draft,
        Resolved foreign,
        List<Facet> facets)
        implements Page {

    public GalleryPage {
        errors = List.copyOf(errors);
        facets = List.copyOf(facets);
    }

    /** The error of a field, if it has one. */
    public @Nullable String error(String field) {
        return FieldError.of(errors, field);
    }
}
