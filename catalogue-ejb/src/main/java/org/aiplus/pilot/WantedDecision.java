// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to decide.
 *
 * @param kind what; {@code null} is refused
 * @param reason why; needed when another decision follows from the outcome
 * @param newEnd last day of an extension, {@code null} for other decisions
 */
public record WantedDecision(
        @Nullable DecisionKind kind,
        @Nullable String reason,
        @Nullable LocalDate newEnd) {}
