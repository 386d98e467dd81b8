// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import org.jspecify.annotations.Nullable;

/**
 * What somebody thinks of a bid under a criterion.
 *
 * @param mark 0 to 4 on what was handed in; {@code null} for a gate and as long as it is open
 * @param passed whether a gate is passed; {@code null} for a marked criterion and as long as it is open
 * @param demonstration 0 to 4 on a demonstration; {@code null} where there was none
 * @param reason in the marker's words; {@code null} as long as there is none
 */
public record Judgement(
        @Nullable Integer mark,
        @Nullable Boolean passed,
        @Nullable Integer demonstration,
        @Nullable String reason) {

    /** Nothing yet. */
    public static final Judgement OPEN = new Judgement(null, null, null, null);

    /** The mark, and for a gate 1 when it is passed and 0 when it is not; {@code null} as long as it is open. */
    public @Nullable Integer value() {
        if (passed != null) {
            return passed ? 1 : 0;
        }
        return mark;
    }
}
