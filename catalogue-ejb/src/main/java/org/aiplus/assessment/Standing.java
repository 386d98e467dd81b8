// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.time.LocalDate;
import org.aiplus.catalogue.SolutionStanding;
import org.jspecify.annotations.Nullable;

/**
 * Where a decision stands on a day.
 *
 * @param nextDue the next day on which it can stand elsewhere if nobody does anything; {@code null} when never
 * @param suspendedOn since when it is suspended for new adoption; {@code null} when it is not
 */
record Standing(
        SolutionStanding solution,
        @Nullable LocalDate nextDue,
        @Nullable LocalDate suspendedOn) {}
