// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.correction;

import org.aiplus.correction.NewCorrection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mistake that somebody reports. */
@Schema(name = "NewCorrection", description = "A mistake in one field of a published entry.")
public record NewCorrectionJson(
        @Schema(
                description = "Code of the question, or one of name, categories, maximumClassification, kind, vendor,"
                        + " department and firstListedOn.",
                examples = "hosting")
        String field,

        @Schema(description = "What is wrong; 1 to 2000 characters.")
        String problem,

        @Schema(description = "What it should say; at most 2000 characters.") @Nullable
        String proposal) {

    NewCorrection toCommand() {
        return new NewCorrection(field, problem, proposal);
    }
}
