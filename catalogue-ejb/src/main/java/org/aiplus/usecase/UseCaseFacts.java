// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import java.time.Instant;
import org.aiplus.catalogue.Classification;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * What other features may know of a use of AI, at one moment.
 *
 * @param need reference of the need from which it was opened
 * @param department code of the department whose use it is
 * @param language in which the title is written
 * @param title what AI is used for
 * @param classification highest class of the data
 * @param solution the tool, {@code null} until one is chosen for the gate G1
 * @param solutionRevision revision of the tool, fixed at the gate G2; {@code null} before
 * @param impact reference of its impact assessment, {@code null} as long as none is named
 * @param owner subject of the AI owner who answers for it
 * @param oversight how far people control the tool, {@code null} as long as nobody has said so
 * @param stageSince since when it is in its stage
 * @param version grows with each change
 */
public record UseCaseFacts(
        UseCaseReference reference,
        String need,
        String department,
        Language language,
        String title,
        UseCaseStage stage,
        Classification classification,
        @Nullable SolutionReference solution,
        @Nullable Integer solutionRevision,
        @Nullable String impact,
        String owner,
        @Nullable OversightLevel oversight,
        Instant stageSince,
        long version) {

    /** The title for those who take texts in languages. */
    public LocalisedText localisedTitle() {
        return UseCase.localised(language, title);
    }

    /** Its page, without the language. */
    public String path() {
        return "/uses/" + reference;
    }
}
