// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import org.jspecify.annotations.Nullable;

/**
 * Which uses somebody wants to see, in the table as on the board.
 *
 * @param stage only in this stage, {@code null} for all
 * @param department only of the department of this code, {@code null} for all
 * @param solution only of the tool of this reference, {@code null} for all
 */
public record UseCaseFilter(
        @Nullable UseCaseStage stage,
        @Nullable String department,
        @Nullable String solution) {

    /** Everything. */
    public static final UseCaseFilter ALL = new UseCaseFilter(null, null, null);
}
