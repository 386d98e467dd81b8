// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aiplus.imports.ImportMode;
import org.aiplus.imports.ImportReport;
import org.aiplus.imports.RowOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The result of an import. */
@Schema(name = "Import", description = "The result of an import.")
public record ImportJson(
        UUID id,
        @Schema(description = "Name of the column mapping.") String profile,
        ImportMode mode,

        @Schema(description = "Name of the file as the sender called it.")
        String fileName,

        @Schema(description = "SHA-256 of the file, hexadecimal.")
        String fileHash,

        @Schema(description = "SHA-256 over all rows of the report; it stands in the audit trail.")
        String reportHash,

        Instant at,
        @Schema(description = "Whether anything was kept.") boolean applied,
        @Schema(description = "Rows of the file.") long rows,

        @Schema(description = "Rows by what became of them.")
        Map<RowOutcome, Long> counts,

        @Schema(description = "The first rows that were refused; /imports/{id}/rows has all.")
        List<ImportRowJson> refusedRows) {

    static ImportJson from(ImportReport report, List<ImportRowJson> refusedRows) {
        return new ImportJson(
                report.id(),
                report.profile(),
                report.mode(),
                report.fileName(),
                report.fileHash(),
                report.reportHash(),
                report.at(),
                report.applied(),
                report.rows(),
                report.counts(),
                refusedRows);
    }
}
