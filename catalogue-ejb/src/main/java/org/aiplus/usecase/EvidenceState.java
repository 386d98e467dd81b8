// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one requirement of a gate stands.
 *
 * @param standing whether it is met
 * @param path page where it is met or can be, without the language; {@code null} where there is none
 * @param makers subjects of the people who have entered what meets it: none of them signs the gate
 * @param until last day on which it holds, {@code null} without an end
 */
public record EvidenceState(
        Standing standing,
        @Nullable String path,
        Set<String> makers,
        @Nullable LocalDate until) {

    /** Whether a requirement is met. */
    public enum Standing {
        /** It is there and holds. */
        MET,
        /** It is not there. */
        MISSING,
        /** It was there and no longer holds. */
        EXPIRED
    }

    public EvidenceState {
        makers = Set.copyOf(makers);
    }

    /** It is there; these people have entered it. */
    public static EvidenceState met(@Nullable String path, Set<String> makers) {
        return new EvidenceState(Standing.MET, path, makers, null);
    }

    /** It is not there. */
    public static EvidenceState missing(@Nullable String path) {
        return new EvidenceState(Standing.MISSING, path, Set.of(), null);
    }

    /** It no longer holds since a day after this one. */
    public static EvidenceState expired(@Nullable String path, Set<String> makers, LocalDate until) {
        return new EvidenceState(Standing.EXPIRED, path, makers, until);
    }
}
