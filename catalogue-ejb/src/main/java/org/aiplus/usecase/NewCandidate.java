// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import org.jspecify.annotations.Nullable;

/**
 * A tool for the shortlist.
 *
 * @param solution reference of a published solution
 * @param reasonsFor what speaks for it
 * @param reasonsAgainst what speaks against it; may be empty
 */
public record NewCandidate(
        String solution,
        @Nullable String reasonsFor,
        @Nullable String reasonsAgainst) {}
