// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.util.List;
import java.util.UUID;
import org.aiplus.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a file of readings did, or would do.
 *
 * @param applied whether the good rows are kept; not so in a preview
 * @param upload what to confirm a preview with; {@code null} when there is nothing to confirm
 * @param rows how many there are
 * @param accepted how many of them are good
 * @param refused the first refused rows, in the order of the file
 * @param refusedRows how many were refused
 */
public record ReadingReport(
        boolean applied, @Nullable UUID upload, long rows, long accepted, List<RefusedRow> refused, long refusedRows) {

    /** A row that was refused, and why. */
    public record RefusedRow(long line, List<Problem> problems) {

        public RefusedRow {
            problems = List.copyOf(problems);
        }
    }

    public ReadingReport {
        refused = List.copyOf(refused);
    }

    ReadingReport waiting(UUID waiting) {
        return new ReadingReport(applied, waiting, rows, accepted, refused, refusedRows);
    }
}
