// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import java.time.Instant;
import java.time.LocalDate;
import org.aiplus.risk.RiskTier;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of impact assessments.
 *
 * @param tier the tier that counts
 * @param reviewDue by when it is reviewed, {@code null} before the first endorsement
 */
public record ImpactSummary(
        ImpactReference reference,
        String department,
        LocalisedText title,
        @Nullable String solution,
        Checkpoint checkpoint,
        ImpactStatus status,
        RiskTier tier,
        @Nullable LocalDate reviewDue,
        Instant savedAt) {}
