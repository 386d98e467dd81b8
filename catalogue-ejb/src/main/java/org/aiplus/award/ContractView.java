// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.ProcurementRoute;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A contract.
 *
 * @param department code of the department that buys
 * @param title of what is bought
 * @param language in which the title is written
 * @param solution reference of the entry that is bought
 * @param value in Hong Kong dollars, as it is now
 * @param endsOn last day, as it is now
 * @param ended why it was terminated; {@code null} unless it was
 * @param terms everything that it has said, the first at the beginning
 * @param mayChange whether the reader can change or terminate it
 * @param version for the next change
 */
public record ContractView(
        ContractReference reference,
        EvaluationReference evaluation,
        String department,
        String title,
        Language language,
        LocalisedText vendor,
        String solution,
        ProcurementRoute route,
        BigDecimal value,
        LocalDate startsOn,
        LocalDate endsOn,
        ContractStatus status,
        @Nullable String ended,
        List<Said> terms,
        boolean mayChange,
        long version) {

    /**
     * What it says from a moment on.
     *
     * @param number 0 for what it said at the beginning
     * @param by name of the officer; {@code null} for a vendor that reads it and where nobody knows it
     */
    public record Said(
            int number,
            BigDecimal value,
            LocalDate endsOn,
            @Nullable String reason,
            @Nullable String by,
            Instant at) {}

    public ContractView {
        terms = List.copyOf(terms);
    }
}
