// SPDX-License-Identifier: Apache-2.0
package org.aiplus.ranking;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiplus.ranking.RankingInput.Candidate;
import org.aiplus.ranking.RankingScheme.Band;
import org.aiplus.ranking.RankingScheme.Criterion;

/** Schemes and bids in few words. */
final class Bids {

    private Bids() {}

    /** Three criteria of two sections with weights 50, 30 and 20; quality counts 60, the lowest price 40. */
    static RankingScheme scheme() {
        return scheme(PriceFormula.LOWEST_RATIO, "60", TieRule.QUALITY, TieRule.NEW_OFFERS);
    }

    static RankingScheme scheme(PriceFormula formula, String qualityWeight, TieRule... ties) {
        return new RankingScheme(
                formula,
                new BigDecimal(qualityWeight),
                List.of("GATE"),
                List.of(criterion("A1", "A", 50), criterion("A2", "A", 30), criterion("B1", "B", 20)),
                Map.of("A", new BigDecimal("50")),
                null,
                List.of(ties),
                "B1",
                List.of(
                        new Band("HIGH", new BigDecimal("75")),
                        new Band("MIDDLE", new BigDecimal("60")),
                        new Band("LOW", BigDecimal.ZERO)));
    }

    private static Criterion criterion(String code, String section, int weight) {
        return new Criterion(code, section, BigDecimal.valueOf(weight), null);
    }

    static Candidate bid(String code, String price, int a1, int a2, int b1) {
        return new Candidate(
                code,
                Map.of("A1", BigDecimal.valueOf(a1), "A2", BigDecimal.valueOf(a2), "B1", BigDecimal.valueOf(b1)),
                Set.of(),
                new BigDecimal(price));
    }

    static Candidate withMark(Candidate bid, String criterion, String mark) {
        var marks = new HashMap<>(bid.marks());
        marks.put(criterion, new BigDecimal(mark));
        return new Candidate(bid.code(), marks, bid.failedGates(), bid.price());
    }

    static RankingInput input(RankingScheme scheme, Candidate... bids) {
        return new RankingInput(Ranking.VERSION, scheme, List.of(bids), "a lot nobody knew");
    }

    static RankingResult.Place place(RankingResult result, String code) {
        return result.places().stream()
                .filter(place -> place.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
