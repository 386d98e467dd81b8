// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.TextState;
import org.jspecify.annotations.Nullable;

/**
 * What other features need to know of an evaluation.
 *
 * @param department code of the department that buys
 * @param officer subject of the officer who answers for it
 * @param route by which it is bought; {@code null} as long as the value is not known
 * @param estimatedValue in Hong Kong dollars; {@code null} as long as it is not known
 * @param closesAt the closing time, {@code null} for a draft without one
 * @param scheme by what bids are judged; fixed once it was published
 * @param panel places that are held
 * @param quorum whether a chair and at least two members of more than one division hold a place
 * @param hash SHA-256 of what was published, hexadecimal; {@code null} for a draft
 */
public record EvaluationFacts(
        UUID id,
        EvaluationReference reference,
        String department,
        String title,
        Language language,
        String officer,
        @Nullable ProcurementRoute route,
        @Nullable BigDecimal estimatedValue,
        EvaluationStatus status,
        @Nullable Instant closesAt,
        MarkingScheme scheme,
        List<Place> panel,
        boolean quorum,
        @Nullable String hash) {

    /** Somebody on the panel. */
    public record Place(String subject, PanelRole role, String division) {}

    public EvaluationFacts {
        panel = List.copyOf(panel);
    }

    /** The title, for places where it stands beside texts in other languages. */
    public LocalisedText localisedTitle() {
        return new LocalisedText(Map.of(language, new LocalisedText.Text(title, TextState.CHECKED)));
    }
}
