// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.feed;

import java.time.Instant;
import org.aiplus.feed.Change;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change of one published object. */
@Schema(name = "Change", description = "One change of one published object.")
public record ChangeJson(
        @Schema(description = "Catalogue time of the change.")
        Instant at,

        @Schema(description = "What happened.", examples = "solution.revision-published")
        String kind,

        @Schema(examples = "solution") String objectType,

        @Schema(description = "Reference of the object.", examples = "S-000063")
        String reference) {

    static ChangeJson from(Change change) {
        return new ChangeJson(change.at(), change.kind(), change.objectType(), change.reference());
    }
}
