// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * What somebody declares about one bidder.
 *
 * @param vendor registry number
 * @param interest whether the person has anything to do with it
 * @param words what it is; needed for an interest
 */
public record DeclaredInterest(
        String vendor, boolean interest, @Nullable String words) {}
