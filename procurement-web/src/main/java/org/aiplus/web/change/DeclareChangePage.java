// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.change;

import java.util.List;
import org.aiplus.submission.ChangeNoticeStatus;
import org.aiplus.web.form.TypedDay;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor has declared about a solution, with the form for more.
 *
 * @param solution reference of the solution
 * @param kinds of changes, with the one chosen
 * @param text that was typed
 * @param effectiveOn that was typed
 * @param key names the act, so that sending the form twice declares once
 */
public record DeclareChangePage(
        PageFrame frame,
        String solution,
        List<Line> lines,
        List<Option> kinds,
        String text,
        TypedDay effectiveOn,
        String key,
        List<FieldError> errors)
        implements Page {

    /**
     * A declared change.
     *
     * @param effective from when it holds, in words
     * @param declared when it was declared, in words
     * @param conclusion of the review, {@code null} before
     */
    public record Line(
            String kind,
            ChangeNoticeStatus status,
            String text,
            String effective,
            String declared,
            @Nullable String conclusion) {}

    public DeclareChangePage {
        lines = List.copyOf(lines);
        kinds = List.copyOf(kinds);
        errors = List.copyOf(errors);
    }
}
