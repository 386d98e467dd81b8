// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.time.Instant;
import java.util.List;
import org.aiplus.evidence.EvidenceReference;
import org.jspecify.annotations.Nullable;

/**
 * What an assessor has found about one criterion.
 *
 * @param criterion its code
 * @param result for gates, and {@link GateResult#NOT_APPLICABLE} for scored criteria; {@code null} beside a mark
 * @param mark 0 to 4 as the assessor sees it, before it is capped; {@code null} beside a result
 * @param reason why, for the vendor and for whoever reads it years later
 * @param evidence pieces that the assessor cites besides those that are bound to the questions of the criterion
 * @param enteredBy subject of the assessor
 */
public record Entry(
        String criterion,
        @Nullable GateResult result,
        @Nullable Integer mark,
        String reason,
        List<EvidenceReference> evidence,
        String enteredBy,
        Instant enteredAt) {

    public Entry {
        evidence = List.copyOf(evidence);
    }
}
