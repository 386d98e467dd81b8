// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a contract is to say from now on. */
@Schema(name = "NewContractChange", description = "What a contract is to say from now on.")
public record ContractChangeJson(
        @Schema(description = "In Hong Kong dollars, above zero.")
        BigDecimal value,

        @Schema(description = "Last day, today or later.") LocalDate endsOn,

        @Schema(description = "Why, at most 4,000 characters.")
        String reason) {}
