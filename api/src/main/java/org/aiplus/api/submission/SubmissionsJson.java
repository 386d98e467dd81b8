// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.submission;

import java.util.List;
import org.aiplus.shared.Slice;
import org.aiplus.submission.SubmissionSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of a list of submissions. */
@Schema(name = "Submissions", description = "A page of a list of submissions.")
public record SubmissionsJson(
        List<SubmissionSummaryJson> items,

        @Schema(description = "Cursor of the next page; absent at the end.") @Nullable
        String next) {

    static SubmissionsJson from(Slice<SubmissionSummary> slice) {
        return new SubmissionsJson(
                slice.items().stream().map(SubmissionSummaryJson::from).toList(), slice.next());
    }
}
