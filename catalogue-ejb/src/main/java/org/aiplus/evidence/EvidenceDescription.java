// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor says about a piece of evidence, checked.
 *
 * @param kind code of the vocabulary {@code evidenceKind}
 * @param validFrom first day of validity, {@code null} when it always was
 * @param validTo last day of validity, {@code null} when it does not expire
 * @param government whether everybody of the government may read the file
 */
record EvidenceDescription(
        String kind,
        String title,
        String issuer,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean government) {}
