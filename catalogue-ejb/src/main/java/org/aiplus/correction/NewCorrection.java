// SPDX-License-Identifier: Apache-2.0
package org.aiplus.correction;

import org.jspecify.annotations.Nullable;

/**
 * A mistake that somebody reports.
 *
 * @param field code of the question or of the typed field that is wrong
 * @param problem what is wrong, 1 to 2000 characters
 * @param proposal what it should say, at most 2000 characters; absent when the reporter does not know
 */
public record NewCorrection(
        @Nullable String field,
        @Nullable String problem,
        @Nullable String proposal) {}
