// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding as somebody sent it. Unchecked.
 *
 * @param criterion code of a criterion that applies
 * @param result name of a {@link GateResult}; for a scored criterion only {@code NOT_APPLICABLE}
 * @param mark 0 to 4, for a scored criterion; instead of a result
 * @param reason 1 to 2000 characters
 * @param evidence references of evidence of the solution that is cited besides what is bound to the questions
 */
public record NewEntry(
        @Nullable String criterion,
        @Nullable String result,
        @Nullable Integer mark,
        @Nullable String reason,
        List<String> evidence) {

    public NewEntry {
        evidence = List.copyOf(evidence);
    }
}
