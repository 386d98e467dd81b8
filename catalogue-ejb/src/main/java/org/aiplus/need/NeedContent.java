// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import java.time.LocalDate;
import java.util.List;
import org.aiplus.catalogue.Classification;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a need says. A draft needs a title only.
 *
 * @param language in which it is written
 * @param title what is wanted, in a few words
 * @param problem what is wrong today
 * @param process the work in which it occurs, and who does it
 * @param classification highest class of the data, {@code null} as long as nobody has said so
 * @param categories codes of the vocabulary {@code category}
 * @param invitesProposals whether vendors read it and may propose their solutions
 * @param proposalsUntil last day for proposals, {@code null} without an end
 */
public record NeedContent(
        Language language,
        String title,
        String problem,
        String process,
        NeedBaseline baseline,
        @Nullable Classification classification,
        List<String> categories,
        boolean invitesProposals,
        @Nullable LocalDate proposalsUntil) {

    public NeedContent {
        categories = List.copyOf(categories);
    }
}
