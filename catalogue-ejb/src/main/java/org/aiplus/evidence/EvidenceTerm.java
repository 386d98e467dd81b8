// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import java.time.LocalDate;
import org.aiplus.catalogue.SolutionReference;
import org.jspecify.annotations.Nullable;

/**
 * For how long a piece of evidence counts for a question of an entry, for those who judge by it today or on another day.
 *
 * @param question code of the question
 * @param kind code of the vocabulary {@code evidenceKind}
 * @param verified whether somebody of the government found that it supports the question
 * @param from first day, {@code null} when it always did
 * @param sha256 of the content, hexadecimal
 * @param to last day, {@code null} when it does not end; the day before it was taken back, if it was
 */
public record EvidenceTerm(
        SolutionReference solution,
        String question,
        EvidenceReference evidence,
        String kind,
        boolean verified,
        String sha256,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Whether it counts on this day. */
    public boolean validOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
