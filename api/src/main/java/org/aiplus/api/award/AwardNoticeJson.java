// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.award;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.award.AwardNoticeView;
import org.aiplus.award.AwardStatus;
import org.aiplus.evaluation.ProcurementRoute;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A notice of an intended award. */
@Schema(name = "AwardNotice", description = "A notice of an intended award, as everybody reads it.")
public record AwardNoticeJson(
        @Schema(description = "Reference of the evaluation.", examples = "EV-2026-0001")
        String evaluation,

        @Schema(description = "Counts up when an award was recommended anew.")
        int number,

        @Schema(description = "What is bought.") String title,

        @Schema(description = "Language of the title.", examples = "en")
        String language,

        @Schema(description = "Code of the department that buys.")
        String department,

        @Schema(description = "By which it is bought.") ProcurementRoute route,

        @Schema(description = "Who is to get the contract.") Map<String, TextJson> vendor,

        @Schema(description = "Reference of the entry that it offers.", examples = "S-000001")
        String solution,

        @Schema(description = "Name of that entry.") Map<String, TextJson> tool,

        @Schema(
                description =
                        "Whole-life price in Hong Kong dollars; absent where none was compared or the rules keep it back.")
        @Nullable
        BigDecimal price,

        @Schema(description = "How many bids were received.")
        int bidders,

        @Schema(description = "When notice was given.") Instant publishedAt,

        @Schema(description = "Whole days of the standstill by the rules of that day.")
        int standstillDays,

        @Schema(description = "When the standstill ends; absent when the notice is withdrawn.") @Nullable
        Instant standstillUntil,

        @Schema(
                description =
                        "How far the award is; PROPOSED, RETURNED and CANCELLED say that the notice is withdrawn.")
        AwardStatus status,

        @Schema(description = "What came of it; absent as long as there is no contract.") @Nullable
        MadeJson contract) {

    /** A contract that was made. */
    @Schema(name = "AwardNoticeContract", description = "A contract that an award has led to.")
    public record MadeJson(
            @Schema(description = "Reference of the contract.", examples = "CT-2026-0001")
            String reference,

            @Schema(description = "In Hong Kong dollars.") BigDecimal value,

            @Schema(description = "First day.") LocalDate startsOn,

            @Schema(description = "Last day.") LocalDate endsOn) {}

    static AwardNoticeJson from(AwardNoticeView view) {
        var made = view.contract();
        return new AwardNoticeJson(
                view.evaluation().value(),
                view.number(),
                view.title(),
                view.language().tag(),
                view.department(),
                view.route(),
                TextJson.from(view.vendor()),
                view.solution(),
                TextJson.from(view.tool()),
                view.price(),
                view.bidders(),
                view.publishedAt(),
                view.standstillDays(),
                view.until(),
                view.status(),
                made == null ? null : new MadeJson(made.reference(), made.value(), made.startsOn(), made.endsOn()));
    }

    static @Nullable AwardNoticeJson fromOptional(@Nullable AwardNoticeView view) {
        return view == null ? null : from(view);
    }
}
