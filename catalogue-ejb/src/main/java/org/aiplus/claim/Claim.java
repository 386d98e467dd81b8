// SPDX-License-Identifier: Apache-2.0
package org.aiplus.claim;

import java.time.Instant;
import java.util.List;
import org.aiplus.evidence.EvidenceLine;
import org.jspecify.annotations.Nullable;

/**
 * An answer of a published entry with its proof, as far as the reader may see it.
 *
 * @param question code of the question
 * @param reason why it was found contradicted; for the government and the vendor
 * @param contradictedAt when; for the government and the vendor
 * @param evidence what is bound to it, in outline; for the government and the vendor
 */
public record Claim(
        String question,
        ClaimState state,
        @Nullable String reason,
        @Nullable Instant contradictedAt,
        List<EvidenceLine> evidence) {

    public Claim {
        evidence = List.copyOf(evidence);
    }
}
