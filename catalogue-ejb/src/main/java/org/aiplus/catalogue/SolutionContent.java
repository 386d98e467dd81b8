// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.aiplus.questionnaire.Answers;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * What one revision says: the typed core and the answers to a question set.
 *
 * @param department code of the department that owns or leads, {@code null} when none does
 * @param categories codes of the vocabulary {@code category}; at least one unless it is a reference record
 * @param maximumClassification highest classification of information allowed, {@code null} when not stated
 * @param firstListedOn day on which the entry first appeared in its source, {@code null} when unknown
 * @param lastVerifiedOn day on which somebody last checked the facts, {@code null} when never
 * @param questionSetVersion version of the question set that the answers belong to
 */
public record SolutionContent(
        LocalisedText name,
        @Nullable String department,
        List<String> categories,
        @Nullable Classification maximumClassification,
        @Nullable LocalDate firstListedOn,
        @Nullable LocalDate lastVerifiedOn,
        String questionSetVersion,
        Answers answers) {

    public SolutionContent {
        categories = List.copyOf(categories);
    }
}
