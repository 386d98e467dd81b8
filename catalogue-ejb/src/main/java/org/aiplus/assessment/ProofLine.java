// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.time.LocalDate;
import org.aiplus.evidence.EvidenceReference;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as it counted for a criterion when the result was computed.
 *
 * @param kind code of the vocabulary {@code evidenceKind}
 * @param verified whether somebody of the government had verified it
 * @param sha256 of the content, hexadecimal
 * @param to its last day, {@code null} when it does not end
 */
public record ProofLine(
        EvidenceReference evidence,
        String kind,
        boolean verified,
        String sha256,
        @Nullable LocalDate to) {}
