// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.impact;

import org.aiplus.risk.RiskTier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another tier. */
@Schema(name = "TierOverride", description = "Another tier than the rules find.")
public record TierOverrideJson(
        @Schema(description = "HIGH, LIMITED or LOW.") RiskTier tier,

        @Schema(description = "Why, at most 2000 characters.")
        String reason) {}
