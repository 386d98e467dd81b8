// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A declared change.
 *
 * @param solution reference of the solution
 * @param declaredBy subject of the person or program
 * @param conclusion of the review, {@code null} before
 * @param version changes with every write; basis of its ETag
 */
public record ChangeNoticeView(
        ChangeNoticeId id,
        String solution,
        ChangeKind kind,
        ChangeNoticeStatus status,
        String text,
        LocalDate effectiveOn,
        Instant declaredAt,
        String declaredBy,
        @Nullable String conclusion,
        @Nullable Instant reviewedAt,
        long version) {

    /** Whether it calls for a review. */
    public boolean material() {
        return status != ChangeNoticeStatus.NOTED;
    }
}
