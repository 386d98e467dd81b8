// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.util.List;
import org.aiplus.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file as it was read.
 *
 * @param line number of its first line, from 1
 * @param reading {@code null} when it cannot be read at all
 * @param problems what kept it from being read
 */
record ReadingRow(long line, @Nullable Reading reading, List<Problem> problems) {

    ReadingRow {
        problems = List.copyOf(problems);
    }
}
