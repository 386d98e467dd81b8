// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import java.util.Objects;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.ranking.RankingResult;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/** What a recommendation must say. */
final class RecommendationRules {

    static final int MAX_WORDS = 4000;

    private RecommendationRules() {}

    /**
     * Checks what an officer recommends against the ranking.
     *
     * @return the same without blanks around its texts
     */
    static NewRecommendation check(NewRecommendation said, RankingResult ranking, Problems problems) {
        var ranked = ranking.places().stream()
                .filter(place -> place.rank() != null)
                .map(RankingResult.Place::code)
                .toList();
        if (said.letter().isBlank()) {
            problems.add("/letter", ProblemCode.REQUIRED);
        } else if (!ranked.contains(said.letter())) {
            problems.add("/letter", ProblemCode.UNKNOWN_CODE, "known", ranked);
        }
        var words = new NewRecommendation(
                said.language(),
                said.letter(),
                stripped(said.deviation()),
                said.reasons().strip(),
                stripped(said.risks()),
                stripped(said.conditions()));
        TextRules.check(words.reasons(), true, 1, MAX_WORDS, "/reasons", problems);
        optional(words.risks(), "/risks", problems);
        optional(words.conditions(), "/conditions", problems);
        var first = said.letter().equals(ranking.winner());
        if (first && words.deviation() != null) {
            problems.add("/deviation", ProblemCode.NOT_ASKED);
        } else if (!first) {
            TextRules.check(
                    Objects.requireNonNullElse(words.deviation(), ""), true, 1, MAX_WORDS, "/deviation", problems);
        }
        return words;
    }

    static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static void optional(@Nullable String text, String pointer, Problems problems) {
        if (text != null) {
            TextRules.check(text, true, 1, MAX_WORDS, pointer, problems);
        }
    }
}
