// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one criterion contributes.
 *
 * @param criterion its code
 * @param result as entered, {@code null} beside a mark and as long as nothing was entered
 * @param mark as entered, {@code null} beside a result and as long as nothing was entered
 * @param confidence how well it is proved on the day
 * @param counted the mark that counts, capped by the confidence; {@code null} without a mark
 * @param waived whether a waiver makes up for a failed gate
 * @param proof the evidence that counted
 */
public record CriterionResult(
        String criterion,
        @Nullable GateResult result,
        @Nullable Integer mark,
        Confidence confidence,
        @Nullable Integer counted,
        boolean waived,
        List<ProofLine> proof) {

    public CriterionResult {
        proof = List.copyOf(proof);
    }

    /** Whether it fails as a gate, with no waiver. */
    boolean fails() {
        return result == GateResult.FAIL && !waived;
    }

    /** Whether an assessor has entered anything. */
    public boolean entered() {
        return result != null || mark != null;
    }

    /**
     * The level of proof without which it would no longer contribute what it does; {@code null} when it rests on nothing
     * that can run out.
     */
    @Nullable
    Confidence needs() {
        if (counted != null) {
            return counted < Confidence.DOCUMENT.cap() ? null : Confidence.forMark(counted);
        }
        return result == GateResult.PASS && confidence.cap() >= Confidence.DOCUMENT.cap() ? Confidence.DOCUMENT : null;
    }
}
