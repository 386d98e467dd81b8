// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence beside a question of an entry, in outline.
 *
 * @param question code of the question
 * @param kind code of the vocabulary {@code evidenceKind}
 * @param sha256 of the content, hexadecimal
 * @param government whether everybody of the government may read the file
 * @param verifiedAt when somebody of the government found that it supports the question
 * @param verifiedAnswer hash of the published answer that was verified, hexadecimal; {@code null} when none was published
 *     then
 */
public record EvidenceLine(
        String question,
        EvidenceReference evidence,
        String kind,
        String issuer,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String sha256,
        EvidenceStatus status,
        boolean government,
        @Nullable Instant verifiedAt,
        @Nullable String verifiedAnswer) {

    /** Whether it counts on this day: released, begun and not over. */
    public boolean validOn(LocalDate day) {
        return status == EvidenceStatus.AVAILABLE
                && (validFrom == null || !day.isBefore(validFrom))
                && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether it counted once and is over on this day. */
    public boolean overOn(LocalDate day) {
        return status == EvidenceStatus.EXPIRED || validTo != null && day.isAfter(validTo);
    }
}
