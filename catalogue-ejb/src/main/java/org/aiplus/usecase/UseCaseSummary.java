// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import java.time.Instant;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A use of AI in a list or on the board.
 *
 * @param language in which the title is written
 * @param solution reference of the tool, {@code null} as long as none is chosen
 * @param solutionName its name, {@code null} as long as none is chosen
 * @param stageSince since when it is in its stage
 * @param days how many whole days that is
 * @param waiting whether others are asked to sign something
 * @param movable whether the reader can ask for its next move
 */
public record UseCaseSummary(
        UseCaseReference reference,
        String department,
        Language language,
        String title,
        UseCaseStage stage,
        @Nullable String solution,
        @Nullable LocalisedText solutionName,
        Instant stageSince,
        long days,
        boolean waiting,
        boolean movable) {

    UseCaseSummary movable(boolean can) {
        return new UseCaseSummary(
                reference,
                department,
                language,
                title,
                stage,
                solution,
                solutionName,
                stageSince,
                days,
                waiting,
                can && !waiting && stage != UseCaseStage.RETIRED);
    }
}
