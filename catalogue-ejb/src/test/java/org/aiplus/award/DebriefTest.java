// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import static org.aiplus.evaluation.Tender.AT_ACME;
import static org.aiplus.evaluation.Tender.AT_BOLT;
import static org.aiplus.evaluation.Tender.AT_CORE;
import static org.aiplus.evaluation.Tender.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiplus.award.DebriefView.Order;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.Tender;
import org.aiplus.identity.Caller;
import org.aiplus.json.StoredRecords;
import org.aiplus.marking.Cell;
import org.aiplus.marking.Judgement;
import org.aiplus.marking.PanelResults.Settled;
import org.aiplus.ranking.RankingResult;
import org.aiplus.shared.LocalisedText;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a bidder is told: all of its own, of the winner what the rules say, and nothing of another loser. */
class DebriefTest {

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    private final AwardedTender awarded = new AwardedTender(database);
    private EvaluationReference reference;
    private final Map<Caller, String> letters = new HashMap<>();

    @BeforeEach
    void noticeIsGiven() throws SQLException {
        awarded.world();
        reference = awarded.ranked(cell -> AwardedTender.canary("reason-" + cell.criterion(), cell.letter()));
        awarded.recommend(reference);
        awarded.approve(reference);
        var ranked = awarded.read(reference, OFFICER).ranked();
        for (var one : ranked) {
            letters.put(
                    one.vendorId().equals(Tender.ACME)
                            ? AT_ACME
                            : one.vendorId().equals(Tender.BOLT) ? AT_BOLT : AT_CORE,
                    one.letter());
        }
    }

    @Test
    void aLoserReadsItsOwnMarksAndWhereTheWinnerIsBetter() {
        var debrief = awarded.outcome(reference, AT_BOLT).debrief();
        assertThat(debrief).isNotNull();
        assertThat(debrief.won()).isFalse();
        assertThat(debrief.rank()).isEqualTo(2);
        assertThat(debrief.bidders()).isEqualTo(3);
        assertThat(debrief.price()).isEqualByComparingTo("37036.80");
        assertThat(debrief.winnerPriceOrder()).isEqualTo(Order.LOWER);
        assertThat(debrief.winnerPrice()).as("the rules keep it back").isNull();
        assertThat(debrief.lines()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.reason()).isEqualTo(AwardedTender.canary("reason-" + line.criterion(), letter(AT_BOLT)));
            assertThat(line.winner()).isEqualTo(Order.EQUAL);
        });
        assertThat(awarded.outcome(reference, AT_ACME).debrief())
                .isNotNull()
                .extracting(DebriefView::won)
                .isEqualTo(true);
    }

    /** Canaries are in every text, price, name and letter of each bidder. */
    @Test
    void nothingOfAnotherLoserIsInside() {
        awarded.object(reference, AT_CORE, AwardedTender.canary("objection", "core"));
        var told = StoredRecords.format(awarded.outcome(reference, AT_BOLT));
        assertThat(told)
                .contains(AwardedTender.canary("reason", letter(AT_BOLT)).substring(0, 6));
        for (var needle : new String[] {
            AwardedTender.canary("answer", "core"),
            "-of-" + letter(AT_CORE),
            "1777.77",
            "53333.1",
            "53333",
            "S-000003",
            "Canary vendor 3",
            "Canary tool 3",
            "V-3",
            Tender.CORE.toString(),
            AwardedTender.canary("objection", "core")
        }) {
            assertThat(told).doesNotContain(needle);
        }
        assertThat(told)
                .as("of the winner only what everybody knows")
                .doesNotContain(AwardedTender.canary("answer", "acme"), "-of-" + letter(AT_ACME), "V-1");
    }

    /** Where the panel agreed and added nothing, its people's own reasons are told, without those that name another bidder. */
    @Test
    void reasonsOfPeopleSpeakWhereThePanelAgreed() {
        var cell = new Cell("B", "EAF-01.1");
        var agreed = List.of(new Settled(cell, new Judgement(3, null, null, null)));
        var reasons = Map.of(cell, List.of("Shown in the test report.", "Better than bid C.", "Clear."));
        var lines = pack().view(ranking(), agreed, reasons).lines();
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.reason()).isEqualTo("Shown in the test report.\nClear.");
            assertThat(line.withheld()).isFalse();
        });
        var own = List.of(new Settled(cell, new Judgement(3, null, null, "The panel was convinced.")));
        assertThat(pack().view(ranking(), own, reasons).lines().get(0).reason()).isEqualTo("The panel was convinced.");
        var kept = pack().view(ranking(), agreed, Map.of(cell, List.of("Better than bid C.")))
                .lines()
                .get(0);
        assertThat(kept.reason()).isNull();
        assertThat(kept.withheld()).isTrue();
    }

    private static RankingResult ranking() {
        return new RankingResult("2026-1", List.of(), List.of());
    }

    private static DebriefPack pack() {
        return new DebriefPack(
                new AwardPolicies().on(AwardedTender.day("2026-11-21")),
                "B",
                "S-000002",
                "A",
                LocalisedText.english("Winner"),
                "S-000001",
                Set.of("Core Systems", "S-000003", "核心系統"),
                Set.of("A", "C"));
    }

    @Test
    void aReasonThatNamesSomebodyElseIsKeptBack() {
        var pack = pack();
        assertThat(pack.namesSomebody("Weaker than core systems.")).isTrue();
        assertThat(pack.namesSomebody("不及核心系統。")).isTrue();
        assertThat(pack.namesSomebody("Bid C has shown it.")).isTrue();
        assertThat(pack.namesSomebody("標書C較佳")).isTrue();
        assertThat(pack.namesSomebody("Not as good as A's tests.")).isTrue();
        assertThat(pack.namesSomebody("A good answer about Cantonese; plan C is missing from bids."))
                .isFalse();
    }

    private String letter(Caller vendor) {
        return String.valueOf(letters.get(vendor));
    }
}
