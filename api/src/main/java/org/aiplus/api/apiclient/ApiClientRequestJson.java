// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.apiclient;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a vendor calls its new program. */
@Schema(name = "ApiClientRequest", description = "What a vendor calls its new program.")
public record ApiClientRequestJson(
        @Schema(required = true, maxLength = 100, examples = "Release pipeline") @Nullable
        String name) {}
