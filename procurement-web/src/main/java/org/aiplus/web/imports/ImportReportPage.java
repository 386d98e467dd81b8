// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.imports;

import java.util.List;
import java.util.UUID;
import org.aiplus.imports.ImportReport;
import org.aiplus.imports.RowOutcome;
import org.aiplus.imports.RowReport;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, or would do.
 *
 * @param upload what to confirm; {@code null} when it is not a preview any more
 * @param rows lines of the report
 * @param nextHref address of the rows that follow
 */
public record ImportReportPage(
        PageFrame frame,
        ImportReport report,
        @Nullable UUID upload,
        List<Line> rows,
        @Nullable String nextHref) implements Page {

    /**
     * One row in words.
     *
     * @param problems sentences in the page's language
     */
    public record Line(RowReport row, List<String> problems) {}

    public ImportReportPage {
        rows = List.copyOf(rows);
    }

    /** Whether every row would be refused, so that confirming could do nothing. */
    public boolean nothingInOrder() {
        return count(RowOutcome.REFUSED) == report.rows();
    }

    /** Rows with this outcome. */
    public long count(RowOutcome outcome) {
        return report.counts().getOrDefault(outcome, 0L);
    }
}
