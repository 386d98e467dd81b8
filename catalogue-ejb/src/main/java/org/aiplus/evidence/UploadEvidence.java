// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes with an upload. Unchecked.
 *
 * @param vendorRegistryNumber for which vendor; may be absent for a member of one vendor
 * @param kind code of the vocabulary {@code evidenceKind}
 * @param validFrom first day of validity as in {@code 2026-11-21}
 * @param validTo last day of validity, absent when it does not expire
 * @param government whether everybody of the government may read the file
 * @param supports what it proves
 * @param fileName as the sender calls the file
 * @param declaredType media type that the sender says it has
 */
public record UploadEvidence(
        @Nullable String vendorRegistryNumber,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String issuer,
        @Nullable String validFrom,
        @Nullable String validTo,
        boolean government,
        List<SupportChoice> supports,
        @Nullable String fileName,
        @Nullable String declaredType) {

    public UploadEvidence {
        supports = List.copyOf(supports);
    }
}
