// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import org.aiplus.catalogue.SolutionReference;
import org.jspecify.annotations.Nullable;

/**
 * Which evidence to list.
 *
 * @param status only in this state, {@code null} for any
 * @param unverified only what is released and has something that nobody has verified
 * @param solution only what supports this entry, {@code null} for any
 */
public record EvidenceFilter(
        @Nullable EvidenceStatus status,
        boolean unverified,
        @Nullable SolutionReference solution) {

    /** Everything that the caller may list. */
    public static final EvidenceFilter ALL = new EvidenceFilter(null, false, null);
}
