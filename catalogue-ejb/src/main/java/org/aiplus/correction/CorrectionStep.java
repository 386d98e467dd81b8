// SPDX-License-Identifier: Apache-2.0
package org.aiplus.correction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a correction request.
 *
 * @param from the state before, {@code null} for the first
 * @param who display name of whoever did it; {@code null} where the reader may not know it or the product did it itself
 */
public record CorrectionStep(
        @Nullable CorrectionStatus from,
        CorrectionStatus to,
        @Nullable String who,
        Instant at) {}
