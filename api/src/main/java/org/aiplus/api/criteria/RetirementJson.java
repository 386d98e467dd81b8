// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.criteria;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an edition is taken out of use. */
@Schema(name = "Retirement", description = "Why an edition is taken out of use.")
public record RetirementJson(
        @Schema(description = "The reason, at most 1000 characters.") @Nullable
        String reason) {}
