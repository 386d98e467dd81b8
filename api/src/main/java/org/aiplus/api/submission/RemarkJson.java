// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.submission;

import org.aiplus.submission.Remark;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a moderator remarks. */
@Schema(name = "Remark", description = "What a moderator asks or wishes.")
public record RemarkJson(
        @Schema(description = "JSON pointer of the field; absent for all of it.", examples = "/answers/summary")
        @Nullable
        String field,

        @Schema(description = "At most 2000 characters.") String text) {

    Remark toRemark() {
        return new Remark(field, text);
    }
}
