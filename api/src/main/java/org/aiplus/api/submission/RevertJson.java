// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.submission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a draft shall say again. */
@Schema(name = "Revert", description = "What a draft shall say again.")
public record RevertJson(
        @Schema(description = "Number of what was handed in earlier; 0 for what is published now.")
        int snapshot) {}
