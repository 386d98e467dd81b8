// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.usecase;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a use is stopped. */
@Schema(name = "Pause", description = "Why a use is stopped at once.")
public record PauseJson(
        @Schema(description = "Why, at most 2000 characters.")
        String reason) {}
