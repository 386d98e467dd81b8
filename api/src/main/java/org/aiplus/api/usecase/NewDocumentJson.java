// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.usecase;

import java.time.LocalDate;
import org.aiplus.usecase.NewDocument;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A link to a paper. */
@Schema(name = "NewDocument", description = "A link to a paper.")
public record NewDocumentJson(
        @Schema(description = "POC_REPORT, WAVE_REPORT, YEARLY_REVIEW, INCIDENT_REPORT, FIX_TEST or OTHER.")
        String kind,

        @Schema(description = "What it is called, at most 200 characters.")
        String title,

        @Schema(description = "Where it is, an https address.")
        String address,

        @Schema(description = "Last day on which it holds.") @Nullable
        LocalDate validUntil) {

    NewDocument toCommand() {
        return new NewDocument(kind, title, address, validUntil);
    }
}
