// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.need;

import org.aiplus.need.NewNeed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The beginning of a need. */
@Schema(name = "NewNeed", description = "The beginning of a need.")
public record NewNeedJson(
        @Schema(description = "Code of a department of the caller; needed by members of several.") @Nullable
        String department,

        @Schema(description = "What it says; a title is enough.")
        NeedContentJson content) {

    NewNeed toCommand() {
        return new NewNeed(department, content.toContent());
    }
}
