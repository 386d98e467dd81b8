// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.submission;

import org.aiplus.submission.Finding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an automatic check points at. */
@Schema(name = "Finding", description = "What an automatic check wants a moderator to look at; it decides nothing.")
public record FindingJson(
        Finding.Kind kind,

        @Schema(description = "JSON pointer of the field; absent for all of it.") @Nullable
        String field,

        @Schema(description = "What was found, for example the reference of a namesake.") @Nullable
        String value) {

    static FindingJson from(Finding finding) {
        return new FindingJson(finding.kind(), finding.field(), finding.value());
    }
}
