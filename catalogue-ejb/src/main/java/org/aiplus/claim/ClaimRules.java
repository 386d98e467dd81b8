// SPDX-License-Identifier: Apache-2.0
package org.aiplus.claim;

import java.time.LocalDate;
import java.util.Collection;
import org.aiplus.evidence.EvidenceLine;

/** What a claim's state follows from. */
final class ClaimRules {

    private ClaimRules() {}

    /**
     * The state on a day.
     *
     * @param answer hash of the answer as it is published, hexadecimal
     * @param contradicted whether a mark stands against this very answer
     * @param evidence what is bound to the question
     */
    static ClaimState state(String answer, boolean contradicted, Collection<EvidenceLine> evidence, LocalDate day) {
        if (contradicted) {
            return ClaimState.CONTRADICTED;
        }
        if (evidence.stream().anyMatch(line -> line.validOn(day) && verifies(line, answer))) {
            return ClaimState.VERIFIED;
        }
        if (evidence.stream().anyMatch(line -> line.validOn(day))) {
            return ClaimState.EVIDENCED;
        }
        return evidence.stream().anyMatch(line -> line.overOn(day)) ? ClaimState.EXPIRED : ClaimState.ASSERTED;
    }

    /**
     * Whether somebody found that the evidence proves this answer. What was verified before any answer was published was
     * verified while the entry was reviewed, and counts for what came of that review.
     */
    private static boolean verifies(EvidenceLine line, String answer) {
        return line.verifiedAt() != null
                && (line.verifiedAnswer() == null || line.verifiedAnswer().equals(answer));
    }
}
