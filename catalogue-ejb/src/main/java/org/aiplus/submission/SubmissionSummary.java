// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import java.time.Instant;
import org.aiplus.shared.LocalisedText;
import org.aiplus.vendor.VendorView;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of submissions.
 *
 * @param solution reference of the solution, for example {@code S-000063}
 * @param name as in the draft, {@code null} as long as it has none
 * @param savedAt when the draft was last saved
 */
public record SubmissionSummary(
        SubmissionReference reference,
        String solution,
        VendorView vendor,
        @Nullable LocalisedText name,
        Stage stage,
        Instant openedAt,
        Instant savedAt) {}
