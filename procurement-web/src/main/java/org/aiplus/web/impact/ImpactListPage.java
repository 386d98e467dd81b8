// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.impact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.impact.ImpactSummary;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * The assessments that the reader may read, and the form for another.
 *
 * @param author whether the reader can begin one
 * @param typed what was typed, by name of the control
 */
public record ImpactListPage(
        PageFrame frame,
        List<ImpactSummary> items,
        List<Option> statuses,
        @Nullable String nextHref,
        boolean author,
        Map<String, String> typed,
        List<FieldError> errors)
        implements Page {

    public ImpactListPage {
        items = List.copyOf(items);
        statuses = List.copyOf(statuses);
        typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
        errors = List.copyOf(errors);
    }

    /** What was typed into a control. */
    public String value(String name) {
        return Objects.requireNonNullElse(typed.get(name), "");
    }
}
