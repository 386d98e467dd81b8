// SPDX-License-Identifier: Apache-2.0
package org.aiplus.correction;

import org.aiplus.catalogue.SolutionReference;
import org.jspecify.annotations.Nullable;

/**
 * Which of the correction requests that the caller may see are wanted.
 *
 * @param solution only those about this entry, {@code null} for all
 * @param status only those, {@code null} for all
 * @param mine only those that the caller has made
 * @param waiting only those that wait for an answer of the caller's side
 */
public record CorrectionFilter(
        @Nullable SolutionReference solution, @Nullable CorrectionStatus status, boolean mine, boolean waiting) {

    /** All that the caller may see. */
    public static final CorrectionFilter ALL = new CorrectionFilter(null, null, false, false);

    /** Those that the caller has made. */
    public static final CorrectionFilter MINE = new CorrectionFilter(null, null, true, false);

    /** Those that wait for an answer of the caller's side. */
    public static final CorrectionFilter WAITING = new CorrectionFilter(null, null, false, true);
}
