// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.aiplus.department.DepartmentView;
import org.aiplus.identity.Audience;
import org.aiplus.questionnaire.Answers;
import org.aiplus.shared.LocalisedText;
import org.aiplus.vendor.VendorView;
import org.jspecify.annotations.Nullable;

/**
 * A published entry as one audience may read it: fields that the audience may not see are {@code null} or absent.
 *
 * @param audience whom this view was made for
 * @param revision number of the published revision, from 1
 * @param version changes with every write to the entry; basis of its ETag
 */
public record SolutionView(
        SolutionReference reference,
        Audience audience,
        int revision,
        long version,
        SolutionStatus status,
        List<StatusReason> statusReasons,
        SolutionKind kind,
        boolean referenceRecord,
        boolean demo,
        SolutionSource source,
        @Nullable VendorView vendor,
        @Nullable DepartmentView department,
        LocalisedText name,
        List<String> categories,
        @Nullable Classification maximumClassification,
        @Nullable LocalDate firstListedOn,
        @Nullable LocalDate lastVerifiedOn,
        Instant publishedAt,
        String questionSetVersion,
        Answers answers) {

    public SolutionView {
        statusReasons = List.copyOf(statusReasons);
        categories = List.copyOf(categories);
    }
}
