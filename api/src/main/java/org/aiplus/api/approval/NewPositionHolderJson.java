// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.approval;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who shall hold a position. */
@Schema(name = "NewPositionHolder", description = "Somebody who shall sign for a department in a position.")
public record NewPositionHolderJson(
        @Schema(description = "Code of the department.", examples = "DPO")
        String department,

        @Schema(description = "The position.", examples = "business-head") @Nullable
        String position,

        @Schema(description = "Subject of one of the department's approvers.") @Nullable
        String person) {}
