// SPDX-License-Identifier: Apache-2.0
package org.aiplus.correction;

import java.time.Instant;
import java.util.List;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A correction request as far as the reader may see it.
 *
 * @param solutionName what the entry is called now, {@code null} when it is not published any more
 * @param handler who answers
 * @param field code of the question or typed field
 * @param revision number of the published revision that was found wrong
 * @param proposal what it should say, {@code null} when the reporter did not say
 * @param requestedBy display name of the reporter, for the government only
 * @param due by when an answer is due, {@code null} when nothing is promised
 * @param reply words of the answer, {@code null} before
 * @param correctedRevision number of the revision that says something else, {@code null} before
 * @param history its steps, oldest first; empty in lists
 * @param mine whether the reader has made it
 * @param mayAnswer whether the reader may accept or decline it now
 * @param mayWithdraw whether the reader may take it back now
 * @param mayCorrect whether the reader may write the field of the entry in the vendor portal
 * @param version changes with every write; basis of its ETag
 */
public record CorrectionView(
        CorrectionReference reference,
        SolutionReference solution,
        @Nullable LocalisedText solutionName,
        CorrectionHandler handler,
        CorrectionStatus status,
        String field,
        int revision,
        String problem,
        @Nullable String proposal,
        @Nullable String requestedBy,
        Instant requestedAt,
        @Nullable Instant due,
        @Nullable String reply,
        @Nullable Instant decidedAt,
        @Nullable Integer correctedRevision,
        List<CorrectionStep> history,
        boolean mine,
        boolean mayAnswer,
        boolean mayWithdraw,
        boolean mayCorrect,
        long version) {

    public CorrectionView {
        history = List.copyOf(history);
    }
}
