// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.approval;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An absence that the caller announces. */
@Schema(name = "NewAbsence", description = "An absence that the caller announces.")
public record NewAbsenceJson(
        @Schema(description = "First day, today or later.") LocalDate from,

        @Schema(description = "Last day.") LocalDate to,

        @Schema(description = "Subject of one of the possible deputies.")
        String deputy) {}
