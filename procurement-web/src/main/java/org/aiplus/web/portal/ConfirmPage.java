// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.portal;

import java.util.List;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * An act that is asked for once more before it is done.
 *
 * @param act last part of the keys of its texts, for example {@code withdraw}
 * @param action where the form is sent
 * @param overview address of the submission's first page
 * @param name of the submission
 * @param version that the act is based on
 * @param askReason whether a reason is needed
 * @param reason what was typed
 */
public record ConfirmPage(
        PageFrame frame,
        String act,
        String action,
        String overview,
        String name,
        long version,
        boolean askReason,
        String reason,
        List<FieldError> errors)
        implements Page {

    public ConfirmPage {
        errors = List.copyOf(errors);
    }
}
