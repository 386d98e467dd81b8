// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The beginning of a pilot. */
@Schema(name = "NewPilot", description = "The beginning of a pilot.")
public record NewPilotJson(
        @Schema(description = "Reference of a use of AI of the caller's department.")
        String useCase) {}
