// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.ProcurementRoute;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A notice of an intended award as everybody reads it.
 *
 * @param number counts up when an award was recommended anew
 * @param title of what is bought
 * @param language in which the title is written
 * @param department code of the department that buys
 * @param vendor who is to get the contract
 * @param solution reference of the entry that it offers
 * @param tool name of that entry
 * @param price whole-life price in Hong Kong dollars; {@code null} where none was compared or the rules keep it back
 * @param bidders how many bids were received
 * @param standstillDays whole days of the standstill by the rules of its day
 * @param until when the standstill ends; later than foreseen after an objection, {@code null} when the notice is withdrawn
 * @param status of the award: PROPOSED, RETURNED and CANCELLED say that the notice is withdrawn
 * @param contract what came of it; {@code null} as long as there is none
 */
public record AwardNoticeView(
        EvaluationReference evaluation,
        int number,
        String title,
        Language language,
        String department,
        ProcurementRoute route,
        LocalisedText vendor,
        String solution,
        LocalisedText tool,
        @Nullable BigDecimal price,
        int bidders,
        Instant publishedAt,
        int standstillDays,
        @Nullable Instant until,
        AwardStatus status,
        @Nullable Made contract) {

    /**
     * A contract that was made.
     *
     * @param value in Hong Kong dollars
     */
    public record Made(String reference, BigDecimal value, LocalDate startsOn, LocalDate endsOn) {}

    /** Whether the notice does not hold any more. */
    public boolean withdrawn() {
        return !status.noticed();
    }
}
