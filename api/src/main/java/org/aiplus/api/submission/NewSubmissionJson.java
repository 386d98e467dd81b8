// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.submission;

import org.aiplus.submission.NewSubmission;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a draft begins with. */
@Schema(name = "NewSubmission", description = "What a draft begins with; an empty object for an empty draft.")
public record NewSubmissionJson(
        @Schema(description = "Registry number of the vendor; needed only by members of several.") @Nullable
        String vendor,

        @Schema(description = "Reference of an own published solution, of which it becomes the next revision.")
        @Nullable
        String revisionOf,

        @Schema(
                description =
                        "Reference of an own published solution whose answers are copied; what was left out is in notCopied.")
        @Nullable
        String copyOf) {

    NewSubmission toCommand() {
        return new NewSubmission(vendor, revisionOf, copyOf);
    }
}
