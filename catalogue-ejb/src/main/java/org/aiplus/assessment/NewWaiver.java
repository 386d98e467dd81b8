// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A waiver as somebody sent it. Unchecked.
 *
 * @param target code of a gate that applies, or of a family with a floor
 * @param authority by what authority, 1 to 200 characters
 * @param reason why, 1 to 2000 characters
 * @param until last day, after today
 */
public record NewWaiver(
        @Nullable String target,
        @Nullable String authority,
        @Nullable String reason,
        @Nullable String until) {

    record Checked(String target, String authority, String reason, LocalDate until) {}
}
