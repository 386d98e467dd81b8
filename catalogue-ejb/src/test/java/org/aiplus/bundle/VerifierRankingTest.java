// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.aiplus.json.StoredRecords;
import org.aiplus.ranking.PriceFormula;
import org.aiplus.ranking.Ranking;
import org.aiplus.ranking.RankingInput;
import org.aiplus.ranking.RankingInput.Candidate;
import org.aiplus.ranking.RankingScheme;
import org.aiplus.ranking.RankingScheme.Band;
import org.aiplus.ranking.RankingScheme.Criterion;
import org.aiplus.ranking.Stability;
import org.aiplus.ranking.TieRule;
import org.junit.jupiter.api.Test;

/** The verifier's own arithmetic comes to the same as the product's, to the last letter. */
class VerifierRankingTest {

    @Property(tries = 1000)
    void rankingAndStabilityAreTheSameToTheLastLetter(@ForAll long seed) {
        compare(input(new Random(seed), 8, 6));
    }

    @Test
    void soTheyAreForTwentyBidsAndFortyCriteria() {
        for (int seed = 0; seed < 10; seed++) {
            compare(input(new Random(seed), 20, 40));
        }
    }

    private static void compare(RankingInput input) {
        var text = StoredRecords.format(input);
        var kept = StoredRecords.read(text, RankingInput.class);
        assertThat(Verifier.ranking(text))
                .containsExactly(
                        StoredRecords.format(Ranking.of(kept)),
                        StoredRecords.format(Stability.of(kept, BigDecimal.ZERO, BigDecimal.valueOf(100))));
    }

    /** Any scheme and bids; few different marks and prices, so that ties, floors and failures occur. */
    private static RankingInput input(Random random, int mostBids, int mostCriteria) {
        var formula = PriceFormula.values()[random.nextInt(PriceFormula.values().length)];
        var quality = formula.comparesPrices() ? random.nextInt(101) : 100;
        var criteria = new ArrayList<Criterion>();
        for (int i = 0; i <= random.nextInt(mostCriteria); i++) {
            criteria.add(new Criterion(
                    "C" + i,
                    "S" + i % 3,
                    new BigDecimal(random.nextInt(1, 40)).movePointLeft(random.nextInt(2)),
                    random.nextInt(12) == 0 ? BigDecimal.valueOf(random.nextInt(1, 3)) : null));
        }
        var ties = new ArrayList<>(List.of(TieRule.values()));
        Collections.shuffle(ties, random);
        var floors = new TreeMap<String, BigDecimal>();
        if (random.nextInt(4) == 0) {
            floors.put("S" + random.nextInt(4), new BigDecimal("37.5"));
        }
        var scheme = new RankingScheme(
                formula,
                BigDecimal.valueOf(quality),
                List.of("G1", "G2"),
                criteria,
                floors,
                random.nextInt(4) == 0 ? new BigDecimal("33.33") : null,
                ties.subList(0, random.nextInt(ties.size() + 1)),
                "C0",
                List.of(new Band("HIGH", BigDecimal.valueOf(70)), new Band("LOW", BigDecimal.ZERO)));
        var bids = new ArrayList<Candidate>();
        for (int i = 0; i <= random.nextInt(mostBids); i++) {
            Map<String, BigDecimal> marks = new HashMap<>();
            int level = random.nextInt(3);
            criteria.forEach(one -> marks.put(one.code(), BigDecimal.valueOf(Math.min(4, level + random.nextInt(3)))));
            var failed = new HashSet<String>();
            if (random.nextInt(8) == 0) {
                failed.add("G1");
            }
            bids.add(new Candidate(
                    String.valueOf((char) ('A' + i)),
                    marks,
                    failed,
                    formula.comparesPrices()
                            ? new BigDecimal(random.nextInt(1, 12) * 1000 + random.nextInt(2)).setScale(2)
                            : null));
        }
        return new RankingInput(Ranking.VERSION, scheme, bids, "a lot of " + random.nextInt());
    }
}
