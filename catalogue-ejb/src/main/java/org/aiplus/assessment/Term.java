// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something on which a listing decision rests for a time.
 *
 * @param kind what it is
 * @param code of the criterion, the condition's number, the waived gate or family, or the number of the newer revision;
 *     empty for the decision itself
 * @param lastDay last day on which it holds; {@code null} when it does not run out
 */
public record Term(Kind kind, String code, @Nullable LocalDate lastDay) {

    /** What a decision can rest on. */
    public enum Kind {
        EVIDENCE,
        CONDITION,
        WAIVER,
        DECISION,
        /** The revision that was assessed is no longer the one that readers see. */
        REVISION
    }
}
