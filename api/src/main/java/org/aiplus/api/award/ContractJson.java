// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.award;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.api.request.Versioned;
import org.aiplus.award.ContractStatus;
import org.aiplus.award.ContractView;
import org.aiplus.evaluation.ProcurementRoute;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contract. */
@Schema(name = "Contract", description = "A contract that an award has led to.")
public record ContractJson(
        @Schema(description = "The reference.", examples = "CT-2026-0001")
        String reference,

        @Schema(description = "Reference of the evaluation.", examples = "EV-2026-0001")
        String evaluation,

        @Schema(description = "Code of the department that buys.")
        String department,

        @Schema(description = "What is bought.") String title,

        @Schema(description = "Language of the title.", examples = "en")
        String language,

        @Schema(description = "Who supplies.") Map<String, TextJson> vendor,

        @Schema(description = "Reference of the entry that is bought.")
        String solution,

        @Schema(description = "By which it was bought.") ProcurementRoute route,

        @Schema(description = "In Hong Kong dollars, as it is now.")
        BigDecimal value,

        @Schema(description = "First day.") LocalDate startsOn,

        @Schema(description = "Last day, as it is now.") LocalDate endsOn,

        @Schema(description = "How far it is.") ContractStatus status,

        @Schema(description = "Why it was terminated.") @Nullable
        String endReason,

        @Schema(description = "Everything that it has said, the first at the beginning.")
        List<SaidJson> terms,

        @Schema(description = "Grows with each change.") long version)
        implements Versioned {

    /** What a contract says from a moment on. */
    @Schema(name = "ContractChange", description = "What a contract says from a moment on.")
    public record SaidJson(
            @Schema(description = "0 for what it said at the beginning.")
            int number,

            @Schema(description = "In Hong Kong dollars.") BigDecimal value,

            @Schema(description = "Last day.") LocalDate endsOn,

            @Schema(description = "Why.") @Nullable String reason,

            @Schema(description = "Name of the officer; absent for vendors.") @Nullable
            String changedBy,

            @Schema(description = "When.") Instant changedAt) {}

    static ContractJson from(ContractView view) {
        return new ContractJson(
                view.reference().value(),
                view.evaluation().value(),
                view.department(),
                view.title(),
                view.language().tag(),
                TextJson.from(view.vendor()),
                view.solution(),
                view.route(),
                view.value(),
                view.startsOn(),
                view.endsOn(),
                view.status(),
                view.ended(),
                view.terms().stream()
                        .map(one ->
                                new SaidJson(one.number(), one.value(), one.endsOn(), one.reason(), one.by(), one.at()))
                        .toList(),
                view.version());
    }
}
