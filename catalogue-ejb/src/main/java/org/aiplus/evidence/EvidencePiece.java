// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence without its vendor, for features that show it behind a wall of their own.
 *
 * @param kind code of the vocabulary {@code evidenceKind}
 * @param validFrom first day of validity, {@code null} when it always was
 * @param validTo last day of validity, {@code null} when it does not expire
 * @param size bytes
 * @param sha256 of the content, hexadecimal
 * @param readable whether the file has been released and may be read
 * @param verifiedAt when somebody of the government last verified it, {@code null} as long as nobody has
 */
public record EvidencePiece(
        EvidenceReference reference,
        String kind,
        String title,
        String issuer,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        long size,
        String sha256,
        boolean readable,
        @Nullable Instant verifiedAt) {

    /** What others see of a piece. */
    static EvidencePiece of(Evidence piece) {
        return new EvidencePiece(
                piece.reference(),
                piece.kind(),
                piece.title(),
                piece.issuer(),
                piece.validFrom(),
                piece.validTo(),
                piece.size(),
                piece.sha256(),
                piece.status().readable(),
                piece.verifiedAt());
    }
}
