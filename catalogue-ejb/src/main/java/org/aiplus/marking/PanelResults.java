// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.ranking.RankingInput;
import org.aiplus.ranking.RankingResult;
import org.aiplus.shared.NotFound;

/**
 * What a panel has come to and how its bids were ranked, for features that go on from there. It asks nobody: what of it people
 * may see is for the caller to decide.
 */
@Dependent
public class PanelResults {

    @Inject
    Evaluations evaluations;

    @Inject
    MarkingRepository repository;

    @Inject
    Consensus panel;

    /**
     * A ranking as it was kept.
     *
     * @param input all that it was computed from
     * @param result the ranking
     * @param inputHash SHA-256 of the inputs as they are kept, hexadecimal
     * @param computedAt when it was computed
     */
    public record KeptRanking(RankingInput input, RankingResult result, String inputHash, Instant computedAt) {}

    /**
     * What the panel has come to for one bid under one criterion.
     *
     * @param cell bid and criterion
     * @param judgement mark or gate, and the reason where there is one
     */
    public record Settled(Cell cell, Judgement judgement) {}

    /**
     * The ranking; empty before there is one.
     *
     * @throws NotFound when there is no such evaluation
     */
    public Optional<KeptRanking> ranking(EvaluationReference reference) {
        return repository
                .ranking(evaluations.facts(reference).id())
                .map(kept -> new KeptRanking(kept.input(), kept.result(), kept.inputHash(), kept.computedAt()));
    }

    /**
     * The consensus in the order of letters and criteria.
     *
     * @throws NotFound when there is no such evaluation
     */
    public List<Settled> consensus(EvaluationReference reference) {
        return repository.consensus(evaluations.facts(reference).id()).stream()
                .map(mark -> new Settled(mark.cell(), mark.judgement()))
                .toList();
    }

    /**
     * The reasons that people of the panel have given with their marks, without their names, in the order in which they were
     * written; each once.
     *
     * @throws NotFound when there is no such evaluation
     */
    public Map<Cell, List<String>> reasons(EvaluationReference reference) {
        var sheets = repository.sheets(evaluations.facts(reference).id()).stream()
                .filter(sheet -> sheet.status() == MarkSheetStatus.SUBMITTED)
                .map(MarkSheet::id)
                .toList();
        var reasons = new HashMap<Cell, List<String>>();
        for (var mark : repository.marks(sheets)) {
            var reason = mark.judgement().reason();
            var known = reasons.computeIfAbsent(mark.cell(), cell -> new ArrayList<>());
            if (reason != null && !known.contains(reason)) {
                known.add(reason);
            }
        }
        return reasons;
    }

    /**
     * Everything that the panel has marked with what it has come to: first what people were furthest apart about. Names are as
     * the caller may read them.
     *
     * @throws NotFound when there is no such evaluation
     */
    public List<ConsensusView.Point> points(EvaluationReference reference) {
        return panel.points(evaluations.facts(reference));
    }
}
