// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import java.time.Instant;
import org.aiplus.catalogue.SolutionReference;
import org.jspecify.annotations.Nullable;

/**
 * A question of an entry that evidence supports.
 *
 * @param verifiedAt when somebody of the government found that it does, {@code null} as long as nobody has
 */
public record SupportView(
        SolutionReference solution,
        String question,
        @Nullable Instant verifiedAt) {}
