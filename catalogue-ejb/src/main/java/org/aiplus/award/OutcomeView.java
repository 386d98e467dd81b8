// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * How an evaluation came out, for one of its bidders.
 *
 * @param notice that everybody reads
 * @param debrief what only this bidder is told; {@code null} while the notice does not hold
 * @param objection what the bidder has against it, with the answer; {@code null} for nothing
 * @param mayObject whether it can object now
 * @param language of the evaluation
 * @param criteriaSet edition of the criteria of the scheme
 */
public record OutcomeView(
        AwardNoticeView notice,
        @Nullable DebriefView debrief,
        @Nullable ObjectionView objection,
        boolean mayObject,
        Language language,
        @Nullable String criteriaSet) {}
