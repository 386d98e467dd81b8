// SPDX-License-Identifier: Apache-2.0
package org.aiplus.imports;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A past import in a list.
 *
 * @param actor subject of the person who imported
 * @param actorName their display name today, {@code null} when none is known
 * @param applied whether anything was kept; {@code false} for a preview and for a refused all-or-nothing import
 * @param rows rows of the file
 * @param counts rows by outcome; every outcome is present
 */
public record ImportSummary(
        UUID id,
        String profile,
        ImportMode mode,
        String fileName,
        Instant at,
        String actor,
        @Nullable String actorName,
        boolean applied,
        long rows,
        Map<RowOutcome, Long> counts) {

    public ImportSummary {
        counts = Map.copyOf(counts);
    }
}
