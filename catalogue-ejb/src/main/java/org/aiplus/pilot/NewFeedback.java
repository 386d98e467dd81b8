// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a participant says about working with a tool.
 *
 * @param useful how useful it was, from 1, not at all, to 5, very
 * @param trusted how far its results could be relied on, from 1 to 5
 * @param minutes minutes that it saved in a usual day, less than zero when it cost time; {@code null} when not known
 * @param helped where it helped
 * @param hindered where it was in the way
 * @param language in which the words are written
 * @param anonymous whether the name stays away
 */
public record NewFeedback(
        Arm arm,
        int useful,
        int trusted,
        @Nullable Integer minutes,
        @Nullable String helped,
        @Nullable String hindered,
        Language language,
        boolean anonymous) {}
