// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A condition as somebody sent it. Unchecked.
 *
 * @param text what has to be done, 1 to 1000 characters
 * @param owner name of a {@link ConditionOwner}
 * @param due last day, after today: {@code 2027-03-31}
 */
public record NewCondition(
        @Nullable String text,
        @Nullable String owner,
        @Nullable String due) {

    record Checked(String text, ConditionOwner owner, LocalDate due) {}
}
