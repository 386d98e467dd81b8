// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a field and how to put it right.
 *
 * @param field name of the field, which is also the id of its first control
 * @param text a sentence in the page's language
 * @param label of the control, for the summary, where the text alone does not say what it is about; may be empty
 */
public record FieldError(String field, String text, String label) {

    /** An error whose text says what it is about. */
    public FieldError(String field, String text) {
        this(field, text, "");
    }

    /** The first error of a field, for the message beside it. */
    public static @Nullable String of(List<FieldError> errors, String field) {
        for (FieldError error : errors) {
            if (error.field().equals(field)) {
                return error.text();
            }
        }
        return null;
    }
}
