// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aiplus.assessment.Confidence;
import org.aiplus.bid.Bids;
import org.aiplus.calibration.Calibrations;
import org.aiplus.evaluation.EvaluationFacts;
import org.aiplus.identity.Access;
import org.aiplus.identity.Doers;
import org.aiplus.json.Problems;
import org.jspecify.annotations.Nullable;

/** What somebody sees of the own marks. */
@Dependent
class MarkSheetViews {

    @Inject
    Access access;

    @Inject
    Bids bids;

    @Inject
    ProofCaps caps;

    @Inject
    Calibrations calibrations;

    @Inject
    MarkingRepository repository;

    @Inject
    Doers doers;

    MarkSheetView view(EvaluationFacts facts, EvaluationFacts.Place place) {
        var sheets = bids.sheets(facts.reference());
        var proved = caps.of(facts.reference(), bids.asSystem(facts.reference()));
        var own = repository.sheet(facts.id(), place.subject()).orElse(null);
        var items = MarkPlan.of(facts.scheme()).of(place.role());
        var saved = saved(own);
        var marks = new ArrayList<MarkSheetView.Mark>();
        for (var bid : sheets) {
            for (var item : items) {
                var cell = new Cell(bid.letter(), item.code());
                marks.add(mark(item, cell, saved.get(cell), ProofCaps.confidence(proved, cell)));
            }
        }
        return new MarkSheetView(
                facts.reference(),
                facts.title(),
                facts.status(),
                facts.scheme().criteriaSet(),
                place.role(),
                own == null ? MarkSheetStatus.DRAFT : own.status(),
                own == null ? null : own.submittedAt(),
                items.stream()
                        .map(item ->
                                new MarkSheetView.Item(item.code(), item.gate(), item.weight(), item.passingMark()))
                        .toList(),
                sheets,
                marks,
                (int) marks.stream().filter(MarkSheetView.Mark::complete).count(),
                colleagues(facts),
                calibrations.awaited(facts, place),
                calibrations.guidance(facts, place),
                own == null ? 0 : own.version() + 1);
    }

    private Map<Cell, PanelMark> saved(@Nullable MarkSheet own) {
        return own == null
                ? Map.of()
                : repository.marks(List.of(own.id())).stream()
                        .collect(Collectors.toMap(PanelMark::cell, Function.identity()));
    }

    private static MarkSheetView.Mark mark(
            MarkPlan.Item item, Cell cell, @Nullable PanelMark saved, Confidence confidence) {
        var judgement = saved == null ? Judgement.OPEN : saved.judgement();
        return new MarkSheetView.Mark(
                cell,
                judgement,
                confidence,
                confidence.cap(),
                complete(item, judgement),
                saved == null ? null : saved.savedAt(),
                saved == null ? 0 : saved.version());
    }

    static boolean complete(MarkPlan.Item item, Judgement judgement) {
        var missing = new Problems();
        MarkRules.requireComplete(item, judgement, "", missing);
        return missing.list().isEmpty();
    }

    private List<MarkSheetView.Colleague> colleagues(EvaluationFacts facts) {
        var me = access.requireSignedIn();
        var done = repository.sheets(facts.id()).stream()
                .filter(sheet -> sheet.status() == MarkSheetStatus.SUBMITTED)
                .map(MarkSheet::marker)
                .collect(Collectors.toUnmodifiableSet());
        var others = facts.panel().stream()
                .filter(place -> !place.subject().equals(me))
                .toList();
        var names = doers.of(
                null, others.stream().map(EvaluationFacts.Place::subject).toList());
        return others.stream()
                .map(place -> new MarkSheetView.Colleague(
                        place.subject(),
                        Optional.ofNullable(names.get(place.subject()))
                                .map(doer -> doer.name())
                                .orElse(null),
                        place.role(),
                        done.contains(place.subject())))
                .toList();
    }
}
