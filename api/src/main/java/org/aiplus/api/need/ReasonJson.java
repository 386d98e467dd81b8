// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.need;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody does something. */
@Schema(name = "NeedClosing", description = "Why a need is closed.")
public record ReasonJson(
        @Schema(description = "Why, at most 2000 characters.")
        String reason) {}
