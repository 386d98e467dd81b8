// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.portal;

import java.util.List;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * Opening a draft.
 *
 * @param starts what it can start from, with the one chosen
 * @param solutions published entries of the vendor, with the one chosen; empty when there is none
 * @param vendor registry number that was typed
 * @param askVendor whether the person belongs to several vendors and has to say for which
 * @param key names this act, so that sending the form twice opens one draft
 */
public record NewSubmissionPage(
        PageFrame frame,
        List<Option> starts,
        List<Option> solutions,
        String vendor,
        boolean askVendor,
        String key,
        List<FieldError> errors)
        implements Page {

    public NewSubmissionPage {
        starts = List.copyOf(starts);
        solutions = List.copyOf(solutions);
        errors = List.copyOf(errors);
    }
}
