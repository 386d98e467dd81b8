// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a version of the questions came about.
 *
 * @param checksum SHA-256 of its document, hexadecimal
 * @param draftedBy subject of who wrote it, {@code null} for a version that the product ships
 * @param publishedBy subject of the second person who published it
 * @param shipped whether the product ships it
 * @param own whether the reader wrote it, who therefore cannot publish it
 * @param revision number of its last change, for writers of a draft
 */
public record QuestionSetVersionView(
        String version,
        String checksum,
        @Nullable String draftedBy,
        @Nullable Instant draftedAt,
        @Nullable String publishedBy,
        @Nullable Instant publishedAt,
        boolean shipped,
        boolean own,
        long revision) {

    /** Whether it is still being written. */
    public boolean draft() {
        return !shipped && publishedAt == null;
    }
}
