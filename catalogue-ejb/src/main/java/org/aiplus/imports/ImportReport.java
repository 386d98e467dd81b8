// SPDX-License-Identifier: Apache-2.0
package org.aiplus.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The result of an import.
 *
 * @param counts rows by outcome; every outcome is present
 * @param applied whether anything was kept; {@code false} for a preview and for a refused all-or-nothing import
 * @param fileHash SHA-256 of the file, hexadecimal
 * @param reportHash SHA-256 over all rows of the report, hexadecimal; it stands in the audit trail
 * @param refusedRows the first rows that were refused, at most {@value #MAX_REFUSED}
 */
public record ImportReport(
        UUID id,
        String profile,
        ImportMode mode,
        String fileName,
        String fileHash,
        String reportHash,
        Instant at,
        boolean applied,
        long rows,
        Map<RowOutcome, Long> counts,
        List<RowReport> refusedRows) {

    /** Most refused rows that stand in the report itself; all rows can be read one after another. */
    public static final int MAX_REFUSED = 200;

    public ImportReport {
        counts = Map.copyOf(counts);
        refusedRows = List.copyOf(refusedRows);
    }
}
