// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * What a check of answers must know and the content does not say.
 *
 * @param knownDepartment tells whether a code is that of a department
 * @param today the day of the check in the product's time zone
 * @param completeness how complete the answers must be
 */
public record AnswerContext(Predicate<String> knownDepartment, LocalDate today, Completeness completeness) {

    /** The context of a record of any origin. */
    public AnswerContext(Predicate<String> knownDepartment, LocalDate today) {
        this(knownDepartment, today, Completeness.RECORD);
    }
}
