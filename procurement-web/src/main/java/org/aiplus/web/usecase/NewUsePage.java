// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.usecase;

import java.util.List;
import org.aiplus.web.form.TypedForm;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/** The form of a new use, when it was refused. */
public record NewUsePage(PageFrame frame, TypedForm typed, List<FieldError> errors) implements Page {

    public NewUsePage {
        errors = List.copyOf(errors);
    }

    /** What is wrong with a control. */
    public @Nullable String error(String name) {
        return FieldError.of(errors, name);
    }
}
