// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.correction;

import java.util.List;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.web.catalogue.AnswerSection.Value;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * The form on which a mistake is reported.
 *
 * @param reference of the entry
 * @param field code of the field
 * @param label what the field is called
 * @param now what it says, {@code null} when it is not answered
 * @param problem what was typed as wrong
 * @param proposal what was typed as right
 * @param key under which the report is made once
 */
public record ReportPage(
        PageFrame frame,
        String reference,
        Resolved name,
        String field,
        String label,
        @Nullable Value now,
        String problem,
        String proposal,
        String key,
        List<FieldError> errors)
        implements Page {

    public ReportPage {
        errors = List.copyOf(errors);
    }
}
