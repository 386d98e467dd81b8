// SPDX-License-Identifier: Apache-2.0
package org.aiplus.imports;

import java.util.List;
import org.aiplus.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row.
 *
 * @param line line of the file on which the row begins, from 1
 * @param name what the row is about, for people; {@code null} when it could not be read
 * @param reference reference or code of the record, {@code null} when refused
 * @param problems why it was refused, each with a JSON pointer or the name of the column
 */
public record RowReport(
        long line,
        RowOutcome outcome,
        @Nullable String name,
        @Nullable String reference,
        List<Problem> problems) {

    public RowReport {
        problems = List.copyOf(problems);
    }
}
