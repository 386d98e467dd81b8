// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.vendor;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.shared.Language;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * The form in which somebody says what an organisation is.
 *
 * @param register whether it registers the organisation, or changes one that is there
 * @param fixed whether names and registry number can no longer be changed
 * @param values of the fields by name
 * @param countries whose registry
 * @param sizes how many people
 * @param stamp names this act so that sending twice registers once; in a change the version that it is based on
 */
public record VendorFormPage(
        PageFrame frame,
        boolean register,
        boolean fixed,
        Map<String, String> values,
        List<Option> countries,
        List<Option> sizes,
        String stamp,
        List<FieldError> errors)
        implements Page {

    public VendorFormPage {
        values = Collections.unmodifiableMap(new HashMap<>(values));
        countries = List.copyOf(countries);
        sizes = List.copyOf(sizes);
        errors = List.copyOf(errors);
    }

    /** What stands in a field. */
    public String value(String field) {
        return Objects.requireNonNullElse(values.get(field), "");
    }

    /** What is wrong with a field. */
    public @Nullable String error(String field) {
        return FieldError.of(errors, field);
    }

    /** Languages of names. */
    public List<Language> languages() {
        return List.of(Language.values());
    }

    /** Numbers of the contacts, from 0. */
    public List<Integer> contacts() {
        return List.of(0, 1, 2);
    }
}
