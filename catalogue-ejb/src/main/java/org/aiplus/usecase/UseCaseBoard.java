// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import java.util.List;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/** Uses of AI in a column for each stage. */
public record UseCaseBoard(List<Column> columns) {

    /**
     * A stage.
     *
     * @param total how many uses are in it
     * @param limit how many are meant to be in it at one time, {@code null} without a limit or over several departments
     * @param oldest those that have been in it longest, at most {@value UseCaseQueries#COLUMN}
     */
    public record Column(
            UseCaseStage stage,
            LocalisedText name,
            long total,
            @Nullable Integer limit,
            List<UseCaseSummary> oldest) {

        public Column {
            oldest = List.copyOf(oldest);
        }

        /** Whether more are in it than are meant to be. */
        public boolean over() {
            return limit != null && total > limit;
        }
    }

    public UseCaseBoard {
        columns = List.copyOf(columns);
    }
}
