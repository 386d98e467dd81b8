// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import java.util.Set;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A question of the assessment.
 *
 * @param code for example {@code Q09-1}
 * @param section under which heading it is asked
 * @param due checkpoints at which it must be answered
 * @param part the officer's part to which it belongs, {@code null} for none
 * @param individualsOnly whether it is asked only where the output affects single persons
 */
public record ImpactQuestion(
        String code,
        String section,
        LocalisedText label,
        Set<Checkpoint> due,
        @Nullable ImpactPart part,
        boolean individualsOnly) {

    public ImpactQuestion {
        due = Set.copyOf(due);
    }
}
