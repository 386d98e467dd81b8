// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Who has bid and what the reader has declared about each; nothing else of any bid.
 *
 * @param bidders empty before closing
 * @param refusal why the reader may not read bids, {@code null} when it may
 * @param record what everybody has declared, for officers who run the evaluation and auditors; {@code null} for others
 */
public record ConflictView(
        EvaluationReference reference,
        String title,
        List<Bidder> bidders,
        @Nullable ProblemCode refusal,
        @Nullable List<Entry> record) {

    /**
     * A vendor that has bid.
     *
     * @param number registry number
     * @param hints signs of a connection with the reader
     * @param interest what the reader has declared, {@code null} for nothing yet
     */
    public record Bidder(
            UUID vendorId,
            String number,
            LocalisedText name,
            Set<ConflictHint> hints,
            @Nullable Boolean interest,
            @Nullable String words,
            @Nullable Instant declaredAt) {

        public Bidder {
            hints = Set.copyOf(hints);
        }
    }

    /**
     * What somebody has declared last about a bidder.
     *
     * @param person name of who has declared, {@code null} where nobody knows it
     */
    public record Entry(
            String subject,
            @Nullable String person,
            LocalisedText vendor,
            boolean interest,
            @Nullable String words,
            Instant declaredAt) {}

    public ConflictView {
        bidders = List.copyOf(bidders);
    }
}
