// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.usecase;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment. */
@Schema(name = "NewComment", description = "What somebody says about a use.")
public record NewCommentJson(
        @Schema(description = "Language in which it is written.", examples = "en")
        String language,

        @Schema(description = "At most 4000 characters.") String words) {}
