// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.time.LocalDate;
import java.util.List;
import org.aiplus.catalogue.Classification;
import org.jspecify.annotations.Nullable;

/**
 * For whom and what a decision holds.
 *
 * @param departments codes of the departments that may adopt the solution; none for all
 * @param maximumClassification highest class of data; {@code null} for what the entry says
 * @param uses for which uses, in words; {@code null} for those that the entry permits
 * @param until last day; {@code null} for as long as the tier of risk allows
 */
public record Scope(
        List<String> departments,
        @Nullable Classification maximumClassification,
        @Nullable String uses,
        @Nullable LocalDate until) {

    /** No narrower than the entry itself. */
    public static final Scope WHOLE = new Scope(List.of(), null, null, null);

    public Scope {
        departments = List.copyOf(departments);
    }
}
