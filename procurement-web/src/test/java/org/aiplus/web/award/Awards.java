// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.award;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aiplus.assessment.Confidence;
import org.aiplus.award.AwardAct;
import org.aiplus.award.AwardNoticeView;
import org.aiplus.award.AwardReport;
import org.aiplus.award.AwardStatus;
import org.aiplus.award.AwardView;
import org.aiplus.award.NewRecommendation;
import org.aiplus.award.ObjectionStatus;
import org.aiplus.award.ObjectionView;
import org.aiplus.evaluation.EvaluationContent;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.evaluation.EvaluationView;
import org.aiplus.evaluation.MarkingScheme;
import org.aiplus.evaluation.PanelRole;
import org.aiplus.evaluation.ProcurementRoute;
import org.aiplus.marking.Cell;
import org.aiplus.marking.ConsensusView;
import org.aiplus.marking.Judgement;
import org.aiplus.ranking.PriceFormula;
import org.aiplus.ranking.Ranking;
import org.aiplus.ranking.RankingInput;
import org.aiplus.ranking.RankingScheme;
import org.aiplus.ranking.SectionShares;
import org.aiplus.ranking.Stability;
import org.aiplus.ranking.TieRule;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.TextState;

/** A report about some bids under some criteria, with words in Chinese and marks that a browser must not take for HTML. */
final class Awards {

    static final EvaluationReference EVALUATION = new EvaluationReference("EV-2026-0001");
    static final Instant AT = Instant.parse("2026-12-20T04:00:00Z");
    static final String WORDS = "Best value <b> 物有所值，風險可控；评审小组一致同意。";

    private static final String HASH = "0123456789abcdef".repeat(4);

    private Awards() {}

    static LocalisedText vendor(int number) {
        return new LocalisedText(Map.of(
                Language.EN, new LocalisedText.Text("Vendor <b> " + number, TextState.CHECKED),
                Language.TC, new LocalisedText.Text("供應商有限公司 <b> " + number, TextState.CHECKED),
                Language.SC, new LocalisedText.Text("供应商有限公司 <b> " + number, TextState.CHECKED)));
    }

    static String letter(int number) {
        return String.valueOf((char) ('A' + number));
    }

    /** A report. */
    static AwardReport report(int bids, int criteria) {
        var scheme = scheme(criteria);
        var candidates = new ArrayList<RankingInput.Candidate>();
        var points = new ArrayList<ConsensusView.Point>();
        for (int i = 0; i < bids; i++) {
            var marks = new HashMap<String, BigDecimal>();
            for (int j = 0; j < criteria; j++) {
                int mark = (i * 7 + j * 3) % 5;
                marks.put(code(j), BigDecimal.valueOf(mark));
                points.add(point(letter(i), code(j), mark));
            }
            candidates.add(
                    new RankingInput.Candidate(letter(i), marks, Set.of(), new BigDecimal(300_000 + 12_345 * i)));
        }
        var input = new RankingInput(Ranking.VERSION, scheme, candidates, "lot");
        var offers = new ArrayList<AwardReport.Offer>();
        for (int i = 0; i < bids; i++) {
            offers.add(new AwardReport.Offer(letter(i), vendor(i), "S-00000" + i % 10, 1, HASH));
        }
        return new AwardReport(
                evaluation(),
                List.of(
                        new AwardReport.Judge(
                                "Ada <b>", PanelRole.CHAIR, "DPO", AwardReport.Declared.NO_INTEREST, false),
                        new AwardReport.Judge("Ben", PanelRole.MEMBER, "TD", AwardReport.Declared.INTEREST, true),
                        new AwardReport.Judge(null, PanelRole.MEMBER, "GLD", null, false)),
                offers,
                points,
                input,
                Ranking.of(input),
                SectionShares.of(input),
                Stability.of(input, BigDecimal.ZERO, BigDecimal.valueOf(100)),
                HASH,
                AT,
                award(AwardStatus.OBJECTED, Set.of(AwardAct.values())),
                AT);
    }

    private static String code(int number) {
        return String.format(Locale.ROOT, "EAF-%02d.1", number + 1);
    }

    private static String section(int number) {
        return String.format(Locale.ROOT, "EAF-%02d", number / 3 + 1);
    }

    private static RankingScheme scheme(int criteria) {
        var marked = new ArrayList<RankingScheme.Criterion>();
        for (int j = 0; j < criteria; j++) {
            marked.add(new RankingScheme.Criterion(code(j), section(j), BigDecimal.valueOf(j + 1L), null));
        }
        return new RankingScheme(
                PriceFormula.LOWEST_RATIO,
                BigDecimal.valueOf(60),
                List.of(),
                marked,
                Map.of(),
                null,
                List.of(TieRule.QUALITY, TieRule.DRAW),
                null,
                List.of());
    }

    private static ConsensusView.Point point(String letter, String criterion, int mark) {
        return new ConsensusView.Point(
                new Cell(letter, criterion),
                false,
                BigDecimal.TEN,
                List.of(
                        new ConsensusView.Given("ada", "Ada", new Judgement(mark, null, null, "Words")),
                        new ConsensusView.Given(
                                "ben", "Ben", new Judgement(Math.min(4, mark + 1), null, null, "Words"))),
                1,
                BigDecimal.TEN,
                Confidence.SELF_DECLARED,
                4,
                new Judgement(mark, null, null, mark == 0 ? WORDS : null),
                false,
                1);
    }

    static AwardView award(AwardStatus status, Set<AwardAct> acts) {
        var said = new NewRecommendation(Language.TC, "A", WORDS, WORDS, null, "Two people are named <b>.");
        return new AwardView(
                EVALUATION,
                "Replies <b>",
                Language.EN,
                EvaluationStatus.APPROVED,
                status,
                List.of(new AwardView.Ranked(
                        "A", new UUID(0, 1), vendor(0), "S-000001", 1, BigDecimal.valueOf(88), BigDecimal.TEN)),
                List.of(new AwardView.Recommended(1, said, new BigDecimal("300000"), HASH, "Grace <b>", AT)),
                null,
                notice(status),
                List.of(
                        new ObjectionView(
                                1,
                                1,
                                vendor(1),
                                Language.EN,
                                "The mark <b> is wrong.",
                                AT,
                                ObjectionStatus.OPEN,
                                null,
                                null),
                        new ObjectionView(
                                2,
                                1,
                                vendor(0),
                                Language.EN,
                                "And so is this one.",
                                AT,
                                ObjectionStatus.DISMISSED,
                                "It is <b> not.",
                                AT)),
                List.of(new AwardView.Step(AwardStatus.PROPOSED, "Why <b>", "Grace", AT)),
                "CT-2026-0001",
                acts,
                3);
    }

    static AwardNoticeView notice(AwardStatus status) {
        return new AwardNoticeView(
                EVALUATION,
                2,
                "Replies <b>",
                Language.EN,
                "DPO",
                ProcurementRoute.QUOTATION,
                vendor(0),
                "S-000001",
                vendor(0),
                new BigDecimal("300000"),
                3,
                AT,
                5,
                AT,
                status,
                null);
    }

    private static EvaluationView evaluation() {
        var scheme = new MarkingScheme(
                "responsible-ai/2026-1",
                List.of(),
                List.of(),
                Map.of(),
                null,
                BigDecimal.valueOf(60),
                BigDecimal.ZERO,
                "LOWEST_RATIO",
                List.of(),
                null,
                1,
                List.of(),
                true,
                false);
        var content = new EvaluationContent(
                "Replies at counters <b> 櫃位回覆",
                Language.EN,
                new BigDecimal("900000"),
                null,
                null,
                null,
                List.of(),
                scheme,
                null,
                AT,
                null,
                List.of());
        return new EvaluationView(
                EVALUATION,
                "DPO",
                null,
                content,
                EvaluationStatus.APPROVED,
                AT,
                "2021-1",
                null,
                List.of(),
                List.of(
                        new EvaluationView.Candidate("S-000001", vendor(0), new UUID(0, 1), vendor(0), 1, HASH, null),
                        new EvaluationView.Candidate(
                                "S-000009", vendor(9), new UUID(0, 9), vendor(9), 2, HASH, "Does not <b> reply.")),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                HASH,
                AT,
                List.of(),
                Set.of(),
                4);
    }
}
