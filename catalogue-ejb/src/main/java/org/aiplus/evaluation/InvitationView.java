// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import java.time.Instant;
import java.util.List;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation as a vendor reads it that may bid: what is bought and how it is judged, nobody of the panel, no other vendor.
 *
 * @param department code of the department that buys
 * @param closesAt the closing time that counts, addenda included
 * @param open whether bids are taken at this moment
 * @param offers entries that the vendor may offer; {@code null} for any published one of its own
 * @param questions answered ones of everybody, and the vendor's own that wait
 * @param hash SHA-256 of what was published, hexadecimal
 */
public record InvitationView(
        EvaluationReference reference,
        String department,
        String title,
        Language language,
        EvaluationStatus status,
        MarkingScheme scheme,
        List<EvaluationContent.TenderDocument> documents,
        @Nullable Instant questionsUntil,
        Instant closesAt,
        boolean open,
        @Nullable List<OfferedRevision> offers,
        List<EvaluationView.AddendumView> addenda,
        List<EvaluationView.Question> questions,
        String hash) {

    public InvitationView {
        documents = List.copyOf(documents);
        addenda = List.copyOf(addenda);
        questions = List.copyOf(questions);
    }
}
