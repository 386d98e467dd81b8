// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.aiplus.files.FileName;
import org.aiplus.vendor.VendorView;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as far as somebody may see it.
 *
 * @param sight how much that is; what may not be seen is {@code null} or empty
 * @param kind code of the vocabulary {@code evidenceKind}
 * @param validFrom first day of validity, {@code null} when it always was
 * @param validTo last day of validity, {@code null} when it does not expire
 * @param size bytes
 * @param sha256 of the content, hexadecimal
 * @param government whether everybody of the government may read the file
 * @param verifiedBy display name of whoever last verified it; {@code null} as long as nobody has, and for its vendor,
 *     who must not know who judges it
 * @param verifiedAt when somebody of the government last verified it, {@code null} as long as nobody has
 * @param supports what it is bound to
 * @param history its steps, oldest first
 * @param mayVerify whether the reader may verify it now
 * @param mayRevoke whether the reader may take it back now
 * @param own whether the reader is a member of the vendor
 * @param version grows with every change; a change names the version that it was based on
 */
public record EvidenceView(
        EvidenceReference reference,
        Sight sight,
        VendorView vendor,
        String kind,
        @Nullable String title,
        String issuer,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable FileName fileName,
        @Nullable String mediaType,
        @Nullable Long size,
        String sha256,
        EvidenceStatus status,
        ScanResult scan,
        boolean government,
        @Nullable Instant uploadedAt,
        @Nullable String verifiedBy,
        @Nullable Instant verifiedAt,
        List<SupportView> supports,
        List<StatusChangeView> history,
        boolean mayVerify,
        boolean mayRevoke,
        boolean own,
        long version) {

    public EvidenceView {
        supports = List.copyOf(supports);
        history = List.copyOf(history);
    }
}
