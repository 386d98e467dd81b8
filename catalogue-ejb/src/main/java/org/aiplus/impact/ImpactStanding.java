// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import java.time.LocalDate;
import java.util.Set;
import org.aiplus.risk.RiskTier;
import org.jspecify.annotations.Nullable;

/**
 * How an impact assessment stands.
 *
 * @param department code of the department that plans the use
 * @param tier the tier that counts
 * @param reviewDue by when it is reviewed, {@code null} before the first endorsement
 * @param authors subjects of the people who have written it
 */
public record ImpactStanding(
        ImpactReference reference,
        String department,
        ImpactStatus status,
        Checkpoint checkpoint,
        RiskTier tier,
        @Nullable LocalDate reviewDue,
        Set<String> authors) {

    public ImpactStanding {
        authors = Set.copyOf(authors);
    }
}
