// SPDX-License-Identifier: Apache-2.0
package org.aiplus.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aiplus.bid.BidPiece;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry, as the panel or the bidder reads it.
 *
 * @param title of the evaluation
 * @param language of the evaluation
 * @param number counts up within the evaluation
 * @param letter of the bid; {@code null} for the bidder, who need not know it
 * @param criterion code of the criterion
 * @param gate whether it is the chance to cure a gate
 * @param askedBy name of who has asked; {@code null} for the bidder and where nobody knows it
 * @param dueAt by when it is answered
 * @param open whether an answer would be in time now
 * @param answer in the bidder's words; {@code null} as long as there is none
 * @param evidence that the answer names; for the panel, while names are kept back, only what names nobody
 * @param answeredAt {@code null} as long as there is no answer
 * @param version for the answer
 */
public record InquiryView(
        EvaluationReference evaluation,
        String title,
        Language language,
        UUID id,
        int number,
        @Nullable String letter,
        String criterion,
        boolean gate,
        InquiryStatus status,
        String question,
        @Nullable String askedBy,
        Instant askedAt,
        Instant dueAt,
        boolean open,
        @Nullable String answer,
        List<BidPiece> evidence,
        @Nullable Instant answeredAt,
        long version) {

    public InquiryView {
        evidence = List.copyOf(evidence);
    }
}
