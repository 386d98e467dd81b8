// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.aiplus.evaluation.ConflictWall;
import org.aiplus.evaluation.EvaluationFacts;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.EvaluationStages;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.evaluation.PanelRole;
import org.aiplus.identity.Access;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.inquiry.Inquiries;
import org.aiplus.json.Problems;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;

/** Moderation: the chair leads the panel to one consensus, others stand by it, and quality is closed for good. */
@Stateless
@ActsForCaller
public class ConsensusService {

    @Inject
    Access access;

    @Inject
    Evaluations evaluations;

    @Inject
    EvaluationStages stages;

    @Inject
    ConflictWall wall;

    @Inject
    MarkingRepository repository;

    @Inject
    Inquiries inquiries;

    @Inject
    Consensus consensus;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * All marks and the consensus.
     *
     * @throws NotFound for those who may not read the evaluation or have no business with its bids
     * @throws RuleViolation BIDS_SEALED, CONFLICT_UNDECLARED, CONFLICT_DECLARED; MARKS_SEALED until all marks are in
     */
    @RolesAllowed({
        Role.PROCUREMENT_OFFICER,
        Role.PANEL_MEMBER,
        Role.PANEL_CHAIR,
        Role.PRIVACY_OFFICER,
        Role.SECURITY_OFFICER,
        Role.GOVERNANCE_COMMITTEE,
        Role.AUDITOR
    })
    public ConsensusView read(EvaluationReference reference) {
        evaluations.readable(reference);
        wall.require(reference);
        var facts = evaluations.facts(reference);
        if (facts.status() == EvaluationStatus.MARKING) {
            throw new RuleViolation(ProblemCode.MARKS_SEALED);
        }
        return consensus.view(facts);
    }

    /**
     * Settles one point, or settles it anew.
     *
     * @param judgement mark or gate, and a reason where people were more than one mark apart, differed about a gate, or gave
     *     none of it
     * @param expectedVersion {@link ConsensusView.Point#version()} that the caller has read
     * @throws NotFound for those who may not read the evaluation, and when there is no such point
     * @throws NotAllowed for those who are not its chair
     * @throws StaleRevision when it was settled since
     * @throws RuleViolation CONFLICT_UNDECLARED, CONFLICT_DECLARED; TRANSITION_NOT_ALLOWED before all marks are in and once
     *     quality is closed; GATE_NOT_CURED at {@code /passed} where everybody found that the bid fails and the bidder has
     *     not answered in time; REQUIRED, TOO_LARGE and others with pointers
     */
    @RolesAllowed(Role.PANEL_CHAIR)
    public ConsensusView settle(EvaluationReference reference, Cell cell, Judgement judgement, long expectedVersion) {
        var facts = led(reference);
        var point = consensus.points(facts).stream()
                .filter(one -> one.cell().equals(cell))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (point.version() != expectedVersion) {
            throw new StaleRevision();
        }
        var item = MarkPlan.of(facts.scheme()).item(cell.criterion()).orElseThrow(NotFound::new);
        var problems = new Problems();
        MarkRules.check(item, judgement, point.highest(), problems);
        if (judgement.demonstration() != null) {
            problems.add("/demonstration", ProblemCode.NOT_ASKED);
        }
        if (judgement.value() == null) {
            problems.add(item.gate() ? "/passed" : "/mark", ProblemCode.REQUIRED);
        }
        var values = Consensus.values(point.marks());
        var words = judgement.reason();
        if (Disagreement.of(item, values).needsReason(item, values, judgement.value())
                && (words == null || words.isBlank())) {
            problems.add("/reason", ProblemCode.REQUIRED);
        }
        if (item.gate()
                && Boolean.TRUE.equals(judgement.passed())
                && !values.isEmpty()
                && Collections.max(values) == 0
                && inquiries.asSystem(reference).stream().noneMatch(one -> one.gate() && cell.equals(cell(one)))) {
            problems.add("/passed", ProblemCode.GATE_NOT_CURED);
        }
        problems.throwIfAny();
        keep(facts, cell, judgement);
        repository.flush();
        events.fire(new MarkingEvent.ConsensusSet(reference, List.of(cell)));
        return consensus.view(facts);
    }

    private static Cell cell(Inquiries.Answered answered) {
        return new Cell(answered.letter(), answered.criterion());
    }

    private void keep(EvaluationFacts facts, Cell cell, Judgement judgement) {
        var by = access.requireSignedIn();
        var at = clock.now();
        var found = repository.consensus(facts.id()).stream()
                .filter(one -> one.cell().equals(cell))
                .findFirst();
        var mark = found.orElseGet(() -> {
            var begun = new ConsensusMark(facts.id(), cell, judgement, by, at);
            repository.add(begun);
            return begun;
        });
        mark.change(judgement, by, at);
        repository.add(mark.change());
    }

    /**
     * Takes over every point about which all agree and which is open.
     *
     * @throws NotFound for those who may not read the evaluation
     * @throws NotAllowed for those who are not its chair
     * @throws RuleViolation CONFLICT_UNDECLARED, CONFLICT_DECLARED; TRANSITION_NOT_ALLOWED before all marks are in and once
     *     quality is closed
     */
    @RolesAllowed(Role.PANEL_CHAIR)
    public ConsensusView settleAgreed(EvaluationReference reference) {
        var facts = led(reference);
        var cells = new ArrayList<Cell>();
        var by = access.requireSignedIn();
        var at = clock.now();
        for (var point : consensus.points(facts)) {
            var values = Consensus.values(point.marks());
            if (!point.settled() && point.spread() == 0 && !values.isEmpty()) {
                int value = Objects.requireNonNull(values.get(0));
                var judgement = point.gate()
                        ? new Judgement(null, value == 1, null, null)
                        : new Judgement(Math.min(value, point.highest()), null, null, null);
                var mark = new ConsensusMark(facts.id(), point.cell(), judgement, by, at);
                repository.add(mark);
                repository.add(mark.change());
                cells.add(point.cell());
            }
        }
        repository.flush();
        if (!cells.isEmpty()) {
            events.fire(new MarkingEvent.ConsensusSet(reference, cells));
        }
        return consensus.view(facts);
    }

    /** The evaluation while its chair, who is the caller, leads the moderation. */
    private EvaluationFacts led(EvaluationReference reference) {
        evaluations.locked(reference);
        var place = evaluations.seat(reference);
        if (place.role() != PanelRole.CHAIR) {
            throw new NotAllowed();
        }
        wall.require(reference);
        return moderated(reference);
    }

    private EvaluationFacts moderated(EvaluationReference reference) {
        var facts = evaluations.facts(reference);
        if (facts.status() != EvaluationStatus.MODERATION) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        return facts;
    }

    /**
     * The caller stands by the consensus. Quality is not closed by its chair alone.
     *
     * @param digest {@link ConsensusView#digest()} that the caller has read
     * @throws NotFound for those who may not read the evaluation
     * @throws NotAllowed for those who are not on its panel, and for its chair
     * @throws StaleRevision when the consensus has changed since
     * @throws RuleViolation CONFLICT_UNDECLARED, CONFLICT_DECLARED; CONSENSUS_INCOMPLETE; TRANSITION_NOT_ALLOWED
     */
    @RolesAllowed({Role.PANEL_MEMBER, Role.PANEL_CHAIR, Role.PRIVACY_OFFICER, Role.SECURITY_OFFICER})
    public ConsensusView agree(EvaluationReference reference, String digest) {
        evaluations.locked(reference);
        var place = evaluations.seat(reference);
        if (place.role() == PanelRole.CHAIR) {
            throw new NotAllowed();
        }
        wall.require(reference);
        var facts = moderated(reference);
        requireComplete(facts, digest);
        if (repository.agreements(facts.id(), digest).stream()
                .noneMatch(one -> one.subject().equals(place.subject()))) {
            repository.add(new ConsensusAgreement(facts.id(), place.subject(), digest, clock.now()));
            repository.flush();
            events.fire(new MarkingEvent.ConsensusAgreed(reference, digest));
        }
        return consensus.view(facts);
    }

    private void requireComplete(EvaluationFacts facts, String digest) {
        if (!Consensus.digest(repository.consensus(facts.id())).equals(digest)) {
            throw new StaleRevision();
        }
        if (consensus.points(facts).stream().anyMatch(point -> !point.settled())) {
            throw new RuleViolation(ProblemCode.CONSENSUS_INCOMPLETE);
        }
    }

    /**
     * Closes quality for good; prices can be opened from now on and no mark changes any more.
     *
     * @param digest {@link ConsensusView#digest()} that the caller has read
     * @throws NotFound for those who may not read the evaluation
     * @throws NotAllowed for those who are not its chair
     * @throws StaleRevision when the consensus has changed since
     * @throws RuleViolation CONFLICT_UNDECLARED, CONFLICT_DECLARED; CONSENSUS_INCOMPLETE; SECOND_PERSON_NEEDED as long as
     *     nobody else on the panel stands by this consensus; INQUIRY_OPEN while a bidder can still answer;
     *     TRANSITION_NOT_ALLOWED
     */
    @RolesAllowed(Role.PANEL_CHAIR)
    public ConsensusView close(EvaluationReference reference, String digest) {
        var facts = led(reference);
        requireComplete(facts, digest);
        var panel = facts.panel().stream().map(EvaluationFacts.Place::subject).toList();
        if (repository.agreements(facts.id(), digest).stream().noneMatch(one -> panel.contains(one.subject()))) {
            throw new RuleViolation(ProblemCode.SECOND_PERSON_NEEDED);
        }
        if (inquiries.waiting(reference)) {
            throw new RuleViolation(ProblemCode.INQUIRY_OPEN);
        }
        stages.qualityClosed(reference);
        events.fire(new MarkingEvent.QualityClosed(reference, digest));
        return consensus.view(evaluations.facts(reference));
    }
}
