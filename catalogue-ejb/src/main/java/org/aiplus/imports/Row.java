// SPDX-License-Identifier: Apache-2.0
package org.aiplus.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.aiplus.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file, in our own form.
 *
 * @param line line on which it begins, from 1
 * @param json the row, {@code null} when it could not be read
 * @param problems what was wrong with reading and mapping it
 */
record Row(long line, @Nullable JsonNode json, List<Problem> problems) {

    Row {
        problems = List.copyOf(problems);
    }
}
