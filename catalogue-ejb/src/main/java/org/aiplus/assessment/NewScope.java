// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scope as somebody sent it. Unchecked.
 *
 * @param departments codes of departments; none for all
 * @param maximumClassification name of a class of data, no higher than that of the entry
 * @param uses for which uses, at most 1000 characters
 * @param until last day, after today
 */
public record NewScope(
        List<String> departments,
        @Nullable String maximumClassification,
        @Nullable String uses,
        @Nullable String until) {

    public NewScope {
        departments = List.copyOf(departments);
    }
}
