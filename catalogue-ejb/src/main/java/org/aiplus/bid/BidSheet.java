// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bid;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A bid as people read it whom the conflict wall has let through.
 *
 * @param letter by which the panel calls it
 * @param anonymous whether names are kept back at this stage
 * @param vendorId {@code null} while it is anonymous
 * @param vendor {@code null} while it is anonymous
 * @param solution reference of the offered entry, {@code null} while it is anonymous
 * @param responses by code of the criterion; while it is anonymous without evidence, whose references lead to the vendor
 * @param evidence that it names; while it is anonymous only what names nobody
 * @param hash SHA-256 of all that was handed in, hexadecimal
 */
public record BidSheet(
        EvaluationReference evaluation,
        String letter,
        boolean anonymous,
        @Nullable UUID vendorId,
        @Nullable LocalisedText vendor,
        @Nullable String solution,
        @Nullable Integer revision,
        Language language,
        Map<String, BidContent.BidResponse> responses,
        List<BidPiece> evidence,
        String hash) {

    public BidSheet {
        responses = Map.copyOf(new TreeMap<>(responses));
        evidence = List.copyOf(evidence);
    }

    /** What it names for a criterion. */
    public List<BidPiece> evidence(String criterion) {
        return evidence.stream()
                .filter(piece -> piece.criteria().contains(criterion))
                .toList();
    }

    /** Codes that were answered, in order. */
    public List<String> answered() {
        return responses.keySet().stream().sorted().toList();
    }
}
