// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept of an evaluation beside bids and marks, for somebody who checks it later.
 *
 * @param document what was published, canonical JSON; {@code null} for a draft
 * @param hash SHA-256 of it, hexadecimal
 * @param declarations all of them, in their order, also those that a later one has replaced
 */
public record EvaluationRecord(
        EvaluationReference reference,
        String title,
        Language language,
        EvaluationStatus status,
        @Nullable Instant closesAt,
        @Nullable String document,
        @Nullable String hash,
        List<EvaluationView.Seat> seats,
        List<Declaration> declarations,
        List<EvaluationView.AddendumView> addenda,
        List<EvaluationView.Question> questions,
        List<EvaluationView.Step> steps) {

    /**
     * What somebody has declared about a bidder.
     *
     * @param words what the person has to do with it, {@code null} for nothing
     * @param hints signs of a connection that were shown to the person
     */
    public record Declaration(
            String subject,
            UUID vendorId,
            boolean interest,
            @Nullable String words,
            String hints,
            Instant declaredAt) {}

    public EvaluationRecord {
        seats = List.copyOf(seats);
        declarations = List.copyOf(declarations);
        addenda = List.copyOf(addenda);
        questions = List.copyOf(questions);
        steps = List.copyOf(steps);
    }
}
