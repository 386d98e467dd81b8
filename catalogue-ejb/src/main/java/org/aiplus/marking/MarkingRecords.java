// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aiplus.evaluation.ConflictWall;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.identity.MemberQueries;
import org.aiplus.marking.MarkingRecord.Given;
import org.aiplus.marking.MarkingRecord.Sheet;
import org.aiplus.ranking.Stability;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/** Marks, consensus and ranking as they are kept, for those who check an evaluation afterwards. */
@Dependent
public class MarkingRecords {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Comparator<Cell> ORDER = Comparator.<Cell>comparingInt(
                    cell -> cell.letter().length())
            .thenComparing(Cell::letter)
            .thenComparing(Cell::criterion);

    @Inject
    Evaluations evaluations;

    @Inject
    ConflictWall wall;

    @Inject
    MarkingRepository repository;

    @Inject
    MemberQueries members;

    /**
     * Everything that is kept.
     *
     * @throws NotFound for those who have no business with bids
     * @throws RuleViolation BIDS_SEALED, CONFLICT_UNDECLARED, CONFLICT_DECLARED; RANKING_NOT_READY before quality is closed
     *     and prices are opened
     */
    public MarkingRecord of(EvaluationReference reference) {
        var ranking = ranking(reference);
        var id = evaluations.facts(reference).id();
        var settled = repository.consensus(id);
        return new MarkingRecord(
                sheets(id),
                settled.stream()
                        .map(ConsensusMark::record)
                        .sorted(Comparator.comparing(MarkingRecord.Settled::cell, ORDER))
                        .toList(),
                repository.changes(id).stream().map(ConsensusChange::record).toList(),
                repository.agreements(id).stream()
                        .map(ConsensusAgreement::record)
                        .toList(),
                Consensus.digest(settled),
                ranking.inputText(),
                ranking.resultText(),
                ranking.inputHash(),
                ranking.computedAt(),
                Stability.of(ranking.input(), BigDecimal.ZERO, HUNDRED));
    }

    /**
     * Lets only those pass who may read marks, once there is a ranking.
     *
     * @throws NotFound as {@link #of}
     * @throws RuleViolation as {@link #of}
     */
    public void requireRanked(EvaluationReference reference) {
        ranking(reference);
    }

    private RankingRecord ranking(EvaluationReference reference) {
        wall.require(reference);
        return repository
                .ranking(evaluations.facts(reference).id())
                .orElseThrow(() -> new RuleViolation(ProblemCode.RANKING_NOT_READY));
    }

    private List<Sheet> sheets(UUID evaluation) {
        var sheets = repository.sheets(evaluation).stream()
                .filter(sheet -> sheet.status() == MarkSheetStatus.SUBMITTED)
                .toList();
        Map<UUID, List<PanelMark>> marks = repository
                .marks(sheets.stream().map(MarkSheet::id).toList())
                .stream()
                .collect(Collectors.groupingBy(PanelMark::sheetId));
        var names = members.names(sheets.stream().map(MarkSheet::marker).toList());
        return sheets.stream()
                .map(sheet -> new Sheet(
                        sheet.marker(),
                        names.get(sheet.marker()),
                        Objects.requireNonNull(sheet.submittedAt()),
                        marks.getOrDefault(sheet.id(), List.of()).stream()
                                .map(mark -> new Given(mark.cell(), mark.judgement(), mark.savedAt()))
                                .sorted(Comparator.comparing(Given::cell, ORDER))
                                .toList()))
                .toList();
    }
}
