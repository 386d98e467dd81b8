// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.aiplus.award.ContractTerms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a contract is to say. */
@Schema(name = "ContractTerms", description = "What a contract is to say.")
public record ContractTermsJson(
        @Schema(description = "In Hong Kong dollars, above zero.", examples = "450000")
        BigDecimal value,

        @Schema(description = "First day.") LocalDate startsOn,

        @Schema(description = "Last day.") LocalDate endsOn,

        @Schema(description = "Why the value is not the price that was awarded.") @Nullable
        String reason) {

    ContractTerms toCommand() {
        return new ContractTerms(value, startsOn, endsOn, reason);
    }
}
