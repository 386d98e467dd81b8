// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import org.aiplus.catalogue.SolutionReference;
import org.jspecify.annotations.Nullable;

/**
 * A tool that a department has considered for a use.
 *
 * @param eliminated why it was eliminated, {@code null} for one that is still considered or was chosen
 */
public record ShortlistedTool(
        SolutionReference solution, @Nullable String eliminated) {}
