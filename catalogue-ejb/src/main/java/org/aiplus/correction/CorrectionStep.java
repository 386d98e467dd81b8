// SPDX-License-Identifier: Apache-2.0
package org.aiplus.correction;

import java.time.Instant;
import org.aiplus.identity.Doer;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a correction request.
 *
 * @param from the state before, {@code null} for the first
 * @param doer who did it, as far as the reader may know
 */
public record CorrectionStep(@Nullable CorrectionStatus from, CorrectionStatus to, Doer doer, Instant at) {}
