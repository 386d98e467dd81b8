// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.aiplus.bid.Bids;
import org.aiplus.calibration.Calibrations;
import org.aiplus.evaluation.ConflictWall;
import org.aiplus.evaluation.EvaluationFacts;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.evaluation.PanelRole;
import org.aiplus.identity.Access;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.json.JsonPointers;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;

/** Marking alone: each person of the panel sees and writes the own marks, and nobody else's until all are in. */
@Stateless
@ActsForCaller
public class MarkingService {

    private static final int MAX_REASON = 2000;

    @Inject
    Access access;

    @Inject
    Evaluations evaluations;

    @Inject
    PanelProgress progress;

    @Inject
    ConflictWall wall;

    @Inject
    Bids bids;

    @Inject
    ProofCaps caps;

    @Inject
    Calibrations calibrations;

    @Inject
    MarkingRepository repository;

    @Inject
    MarkSheetViews views;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * The caller's marks.
     *
     * @throws NotFound for those who may not read the evaluation
     * @throws NotAllowed for those who are not on its panel
     * @throws RuleViolation BIDS_SEALED, CONFLICT_UNDECLARED, CONFLICT_DECLARED
     */
    @RolesAllowed({Role.PANEL_MEMBER, Role.PANEL_CHAIR, Role.PRIVACY_OFFICER, Role.SECURITY_OFFICER})
    public MarkSheetView read(EvaluationReference reference) {
        var place = evaluations.seat(reference);
        wall.require(reference);
        return views.view(evaluations.facts(reference), place);
    }

    /**
     * Saves one mark of the caller. It need not be complete.
     *
     * @param expectedVersion {@link MarkSheetView.Mark#version()} that the caller has read; 0 when there was no mark
     * @throws NotFound for those who may not read the evaluation, for a letter without a bid and for what the caller does not
     *     judge
     * @throws NotAllowed for those who are not on its panel
     * @throws StaleRevision when it was saved elsewhere since
     * @throws RuleViolation BIDS_SEALED, CONFLICT_UNDECLARED, CONFLICT_DECLARED; TRANSITION_NOT_ALLOWED once the marks are
     *     handed in; CALIBRATION_REQUIRED as long as the scheme asks for samples first; TOO_LARGE for a mark above what the evidence allows; other problems of the judgement with pointers
     */
    @RolesAllowed({Role.PANEL_MEMBER, Role.PANEL_CHAIR, Role.PRIVACY_OFFICER, Role.SECURITY_OFFICER})
    public MarkSheetView.Mark save(
            EvaluationReference reference, Cell cell, Judgement judgement, long expectedVersion) {
        var place = evaluations.seat(reference);
        wall.require(reference);
        var facts = marking(reference);
        calibrations.requireDone(facts, place);
        var item = MarkPlan.of(facts.scheme())
                .item(cell.criterion())
                .filter(one -> one.judgedBy(place.role()))
                .orElseThrow(NotFound::new);
        var bid = bids.asSystem(reference).stream()
                .filter(one -> one.letter().equals(cell.letter()))
                .findFirst()
                .orElseThrow(NotFound::new);
        var confidence = ProofCaps.confidence(caps.of(reference, List.of(bid)), cell);
        var problems = new Problems();
        MarkRules.check(item, judgement, confidence.cap(), problems);
        problems.throwIfAny();
        repository.awaitTurn(facts.id(), place.subject());
        var sheet = sheet(facts, place.subject());
        sheet.requireDraft();
        var found = repository.mark(sheet.id(), cell);
        if (found.map(PanelMark::version).orElse(0L) != expectedVersion) {
            throw new StaleRevision();
        }
        var at = clock.now();
        var mark = found.orElseGet(() -> {
            var begun = new PanelMark(sheet.id(), cell.letter(), cell.criterion(), judgement, at);
            repository.add(begun);
            return begun;
        });
        mark.save(judgement, at);
        repository.flush();
        events.fire(new MarkingEvent.MarkSaved(reference, cell));
        return new MarkSheetView.Mark(
                cell,
                judgement,
                confidence,
                confidence.cap(),
                MarkSheetViews.complete(item, judgement),
                at,
                mark.version());
    }

    private EvaluationFacts marking(EvaluationReference reference) {
        var facts = evaluations.facts(reference);
        if (facts.status() != EvaluationStatus.MARKING) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        return facts;
    }

    private MarkSheet sheet(EvaluationFacts facts, String marker) {
        return repository.sheet(facts.id(), marker).orElseGet(() -> {
            var begun = new MarkSheet(facts.id(), marker, clock.now());
            repository.add(begun);
            repository.add(begun.begun());
            return begun;
        });
    }

    /**
     * Hands in all marks of the caller. With the last ones of the panel the evaluation goes on to moderation.
     *
     * @throws NotFound for those who may not read the evaluation
     * @throws NotAllowed for those who are not on its panel
     * @throws StaleRevision when they were handed in or opened again since
     * @throws RuleViolation CONFLICT_UNDECLARED, CONFLICT_DECLARED; CALIBRATION_REQUIRED; TRANSITION_NOT_ALLOWED; REQUIRED for every mark and every
     *     reason that is missing, under {@code /marks}; PANEL_INCOMPLETE when the last ones come in without a quorum
     */
    @RolesAllowed({Role.PANEL_MEMBER, Role.PANEL_CHAIR, Role.PRIVACY_OFFICER, Role.SECURITY_OFFICER})
    public MarkSheetView submit(EvaluationReference reference, long expectedVersion) {
        evaluations.locked(reference);
        var place = evaluations.seat(reference);
        wall.require(reference);
        var facts = marking(reference);
        calibrations.requireDone(facts, place);
        repository.awaitTurn(facts.id(), place.subject());
        var sheet = sheet(facts, place.subject());
        repository.flush();
        if (expectedVersion != 0 && sheet.version() + 1 != expectedVersion) {
            throw new StaleRevision();
        }
        var digest = requireComplete(facts, place.role(), sheet);
        var at = clock.now();
        repository.add(sheet.submit(at));
        repository.flush();
        events.fire(new MarkingEvent.SheetSubmitted(reference, digest.marks(), digest.hash()));
        progress.moveOn(facts);
        return views.view(evaluations.facts(reference), place);
    }

    private record Digest(int marks, String hash) {}

    private Digest requireComplete(EvaluationFacts facts, PanelRole role, MarkSheet sheet) {
        var marks = new HashMap<Cell, Judgement>();
        repository.marks(List.of(sheet.id())).forEach(mark -> marks.put(mark.cell(), mark.judgement()));
        var problems = new Problems();
        var lines = new TreeMap<String, String>();
        for (var bid : bids.asSystem(facts.reference())) {
            for (var item : MarkPlan.of(facts.scheme()).of(role)) {
                var cell = new Cell(bid.letter(), item.code());
                var judgement = marks.getOrDefault(cell, Judgement.OPEN);
                var at = JsonPointers.member(JsonPointers.member("/marks", cell.letter()), cell.criterion());
                MarkRules.requireComplete(item, judgement, at, problems);
                lines.put(cell.letter() + " " + cell.criterion(), judgement.value() + " " + judgement.reason());
            }
        }
        problems.throwIfAny();
        return new Digest(lines.size(), HexFormat.of().formatHex(RankingRecord.sha256(lines.toString())));
    }

    /**
     * Opens somebody's marks again, as long as not all are in. Only the chair may, and says why.
     *
     * @param marker subject of somebody on the panel
     * @throws NotFound for those who may not read the evaluation, and for somebody without marks
     * @throws NotAllowed for those who are not its chair
     * @throws RuleViolation CONFLICT_UNDECLARED, CONFLICT_DECLARED; REQUIRED or TOO_LONG for the reason;
     *     TRANSITION_NOT_ALLOWED unless they are handed in and others are missing
     */
    @RolesAllowed(Role.PANEL_CHAIR)
    public MarkSheetView reopen(EvaluationReference reference, String marker, String reason) {
        evaluations.locked(reference);
        var place = evaluations.seat(reference);
        if (place.role() != PanelRole.CHAIR) {
            throw new NotAllowed();
        }
        wall.require(reference);
        var problems = new Problems();
        TextRules.check(reason, true, 1, MAX_REASON, "/reason", problems);
        problems.throwIfAny();
        var facts = marking(reference);
        var sheet = repository.sheet(facts.id(), marker).orElseThrow(NotFound::new);
        repository.add(sheet.reopen(reason.strip(), place.subject(), clock.now()));
        repository.flush();
        events.fire(new MarkingEvent.SheetReopened(reference, facts.title(), marker));
        return views.view(facts, place);
    }
}
