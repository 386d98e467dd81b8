// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiplus.bid.Bids;
import org.aiplus.bid.ReceivedBid;
import org.aiplus.criteria.CriteriaSet;
import org.aiplus.criteria.CriteriaSetReference;
import org.aiplus.criteria.CriteriaSets;
import org.aiplus.criteria.Criterion;
import org.aiplus.evaluation.EvaluationEvent;
import org.aiplus.evaluation.EvaluationFacts;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.evaluation.MarkingScheme;
import org.aiplus.ranking.PriceFormula;
import org.aiplus.ranking.Ranking;
import org.aiplus.ranking.RankingInput;
import org.aiplus.ranking.RankingScheme;
import org.aiplus.ranking.TieRule;
import org.aiplus.sealing.OpenedPrice;
import org.aiplus.sealing.OpenedPrices;
import org.aiplus.sealing.SealingEvent;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Ranks the bids once, at the moment at which all that counts is known, and keeps what it was computed from. */
@Dependent
class Rankings {

    @Inject
    Evaluations evaluations;

    @Inject
    Bids bids;

    @Inject
    OpenedPrices prices;

    @Inject
    CriteriaSets criteria;

    @Inject
    MarkingRepository repository;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /** Where prices count, all is known when they are opened. */
    void opened(@Observes SealingEvent.Opened opened) {
        rank(evaluations.facts(opened.evaluation()));
    }

    /** Where they do not, when quality is closed. */
    void moved(@Observes EvaluationEvent.Moved moved) {
        if (moved.to() == EvaluationStatus.PRICE_OPENING) {
            var facts = evaluations.facts(moved.evaluation());
            if (!OpenedPrices.compared(facts.scheme())) {
                rank(facts);
            }
        }
    }

    private void rank(EvaluationFacts facts) {
        var input = input(facts);
        var record = new RankingRecord(facts.id(), input, Ranking.of(input), clock.now());
        repository.add(record);
        repository.flush();
        events.fire(new MarkingEvent.Ranked(facts.reference(), record.inputHash()));
    }

    private RankingInput input(EvaluationFacts facts) {
        var compared = OpenedPrices.compared(facts.scheme());
        var opened = compared ? prices.asSystem(facts.reference()) : List.<OpenedPrice>of();
        var totals = new HashMap<String, BigDecimal>();
        opened.forEach(price -> {
            var total = price.total();
            if (total != null) {
                totals.put(price.letter(), total);
            }
        });
        var candidates = bids.asSystem(facts.reference()).stream()
                .map(ReceivedBid::letter)
                .filter(letter -> !compared || totals.containsKey(letter))
                .map(letter -> candidate(facts, letter, totals))
                .toList();
        return new RankingInput(Ranking.VERSION, scheme(facts.scheme()), candidates, lot(facts, opened));
    }

    private RankingInput.Candidate candidate(EvaluationFacts facts, String letter, Map<String, BigDecimal> totals) {
        var marks = new HashMap<String, BigDecimal>();
        Set<String> failed = new HashSet<>();
        for (var settled : repository.consensus(facts.id())) {
            if (settled.cell().letter().equals(letter)) {
                var judgement = settled.judgement();
                var mark = judgement.mark();
                if (mark != null) {
                    marks.put(settled.cell().criterion(), BigDecimal.valueOf(mark));
                }
                if (Boolean.FALSE.equals(judgement.passed())) {
                    failed.add(settled.cell().criterion());
                }
            }
        }
        return new RankingInput.Candidate(letter, marks, failed, totals.get(letter));
    }

    /** The scheme as the ranking knows it. */
    RankingScheme scheme(MarkingScheme scheme) {
        var reference = scheme.criteriaSet();
        var set = reference == null
                ? null
                : CriteriaSetReference.parse(reference).flatMap(criteria::of).orElse(null);
        var criteriaOf = set == null
                ? Map.<String, String>of()
                : set.criteria().stream().collect(Collectors.toMap(Criterion::code, Criterion::family));
        return new RankingScheme(
                PriceFormula.valueOf(scheme.formula()),
                scheme.qualityWeight(),
                scheme.gates(),
                MarkPlan.of(scheme).all().stream()
                        .filter(item -> !item.gate())
                        .map(item -> new RankingScheme.Criterion(
                                item.code(),
                                criteriaOf.getOrDefault(item.code(), item.code()),
                                item.weight(),
                                item.passingMark() == null ? null : BigDecimal.valueOf(item.passingMark())))
                        .toList(),
                scheme.sectionFloors(),
                scheme.qualityFloor(),
                scheme.tieRules().stream().map(TieRule::valueOf).toList(),
                scheme.tieCriterion(),
                bands(set));
    }

    private static List<RankingScheme.Band> bands(@Nullable CriteriaSet set) {
        return set == null
                ? List.of()
                : set.bands().stream()
                        .map(band -> new RankingScheme.Band(band.code(), band.fromPercentage()))
                        .toList();
    }

    /** What lots are drawn with: hashes of what was in the envelopes, or of the bids where there are none. */
    private String lot(EvaluationFacts facts, List<OpenedPrice> opened) {
        var hashes = new ArrayList<String>();
        opened.forEach(price -> hashes.add(price.letter() + " " + price.contentHash()));
        bids.asSystem(facts.reference()).forEach(bid -> hashes.add(bid.letter() + " " + bid.hash()));
        return HexFormat.of().formatHex(RankingRecord.sha256(String.join("\n", hashes)));
    }
}
