// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import org.jspecify.annotations.Nullable;

/**
 * Opens a draft. Unchecked; with nothing given the draft is about a new solution and empty.
 *
 * @param vendor registry number of the vendor; needed only by members of several
 * @param revisionOf reference of an own published solution, of which it becomes the next revision
 * @param copyOf reference of an own published solution whose answers are copied into a draft for a new one
 */
public record NewSubmission(
        @Nullable String vendor,
        @Nullable String revisionOf,
        @Nullable String copyOf) {

    /** An empty draft for a new solution. */
    public static final NewSubmission EMPTY = new NewSubmission(null, null, null);
}
