// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an edition of the criteria came about.
 *
 * @param checksum SHA-256 of its document, hexadecimal
 * @param shipped whether the product ships it
 * @param draftedBy subject of who wrote it, {@code null} for an edition that the product ships
 * @param publishedBy subject of the second person who published it
 * @param own whether the reader wrote it, who therefore cannot publish it
 * @param revision number of its last change, for writers of a draft
 */
public record CriteriaSetVersionView(
        CriteriaSetReference reference,
        CriteriaSetStatus status,
        String checksum,
        boolean shipped,
        @Nullable String draftedBy,
        @Nullable Instant draftedAt,
        @Nullable String publishedBy,
        @Nullable Instant publishedAt,
        @Nullable String retiredBy,
        @Nullable Instant retiredAt,
        @Nullable String retirementReason,
        boolean own,
        long revision) {

    /** Whether it is still being written. */
    public boolean draft() {
        return status == CriteriaSetStatus.DRAFT;
    }

    static CriteriaSetVersionView ofShipped(CriteriaSet set) {
        return new CriteriaSetVersionView(
                set.reference(),
                set.status(),
                set.checksum(),
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                0);
    }
}
