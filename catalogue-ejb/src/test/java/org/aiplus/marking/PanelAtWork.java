// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import static org.aiplus.evaluation.Tender.AT_ACME;
import static org.aiplus.evaluation.Tender.AT_BOLT;
import static org.aiplus.evaluation.Tender.CHAIR;
import static org.aiplus.evaluation.Tender.MEMBER1;
import static org.aiplus.evaluation.Tender.MEMBER2;
import static org.aiplus.evaluation.Tender.OFFICER;
import static org.aiplus.evaluation.Tender.OTHER_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.aiplus.evaluation.EvaluationEvent;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.evaluation.Tender;
import org.aiplus.identity.Caller;
import org.aiplus.sealing.SealedTender;
import org.aiplus.sealing.SealingEvent;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.Wiring;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An evaluation whose bids are closed and whose panel has declared, and everything that the panel and the officers do next. */
public abstract class PanelAtWork {

    protected static final List<Caller> PANEL = List.of(CHAIR, MEMBER1, MEMBER2);

    @RegisterExtension
    protected static final CatalogueDatabase database = new CatalogueDatabase();

    protected final SealedTender sealed = new SealedTender(database);
    protected final Tender tender = sealed.tender;
    protected EvaluationReference reference;

    /** Beans of features on top. */
    protected void beans(Wiring beans) {}

    /** What features on top hear. */
    protected void heard(Wiring beans, DomainEvent event) {}

    /** The world, and everything that listens. */
    protected void listening() throws SQLException {
        sealed.world();
        sealed.with(this::beans);
        sealed.listening((beans, event) -> {
            heard(beans, event);
            if (event instanceof SealingEvent.Opened opened) {
                beans.get(Rankings.class).opened(opened);
            }
            if (event instanceof EvaluationEvent.Moved moved) {
                beans.get(Rankings.class).moved(moved);
            }
        });
    }

    @BeforeEach
    protected void bidsAreClosedAndThePanelHasDeclared() throws SQLException {
        listening();
        reference = sealed.prepared();
        sealed.publish(reference);
        sealed.price(reference, AT_ACME, "1000");
        sealed.bid(reference, AT_ACME, "S-000001");
        sealed.price(reference, AT_BOLT, "1200");
        sealed.bid(reference, AT_BOLT, "S-000002");
        tender.close();
        PANEL.forEach(person -> tender.declareNothing(reference, person, "V-1", "V-2"));
    }

    /** Everything up to the ranking. */
    protected void ranked() {
        allIn();
        settleAll();
        agree(MEMBER1);
        close(CHAIR);
        sealed.open(reference, OFFICER);
        sealed.open(reference, OTHER_OFFICER);
    }

    /** Everybody marks; about the gate of the first bid one differs. */
    protected void allIn() {
        for (var person : PANEL) {
            markAll(person, 1, "Words of " + person.subject());
        }
        var gate = sheet(MEMBER2).marks().get(0);
        mark(MEMBER2, gate.cell(), 0, "The clause is missing.");
        PANEL.forEach(this::submit);
    }

    protected void settleAll() {
        tender.as(CHAIR, ConsensusService.class, service -> service.settleAgreed(reference));
        consensus(CHAIR).points().stream()
                .filter(point -> !point.settled())
                .forEach(point -> settle(point, true, "Found on page two."));
        assertThat(consensus(CHAIR).open()).isZero();
    }

    protected void settle(ConsensusView.Point point, boolean passed, String words) {
        var judgement = point.gate() ? new Judgement(null, passed, null, words) : new Judgement(1, null, null, words);
        tender.as(
                CHAIR,
                ConsensusService.class,
                service -> service.settle(reference, point.cell(), judgement, point.version()));
    }

    protected void agree(Caller who) {
        var digest = consensus(who).digest();
        tender.as(who, ConsensusService.class, service -> service.agree(reference, digest));
    }

    protected void close(Caller who) {
        var digest = consensus(who).digest();
        tender.as(who, ConsensusService.class, service -> service.close(reference, digest));
    }

    protected void markAll(Caller who, int value, String words) {
        sheet(who).marks().forEach(mark -> mark(who, mark.cell(), value, words));
    }

    protected MarkSheetView.Mark mark(Caller who, Cell cell, int value, String words) {
        var gate = sheet(who).items().stream()
                .filter(item -> item.code().equals(cell.criterion()))
                .findFirst()
                .orElseThrow()
                .gate();
        var judgement = gate ? new Judgement(null, value > 0, null, words) : new Judgement(value, null, null, words);
        return tender.as(
                who,
                MarkingService.class,
                service -> service.save(
                        reference, cell, judgement, markOf(sheet(who), cell).version()));
    }

    protected MarkSheetView.Mark mark(Caller who, Cell cell, int value, String words, long version) {
        return tender.as(
                who,
                MarkingService.class,
                service -> service.save(reference, cell, new Judgement(value, null, null, words), version));
    }

    protected Cell cell(int index) {
        return sheet(CHAIR).marks().get(index).cell();
    }

    protected Cell scored(Caller who) {
        var sheet = sheet(who);
        var item = sheet.items().stream().filter(one -> !one.gate()).findFirst().orElseThrow();
        return new Cell(sheet.bids().get(0).letter(), item.code());
    }

    protected MarkSheetView.Mark markOf(Caller who, Cell cell) {
        return markOf(sheet(who), cell);
    }

    protected static MarkSheetView.Mark markOf(MarkSheetView sheet, Cell cell) {
        return sheet.marks().stream()
                .filter(mark -> mark.cell().equals(cell))
                .findFirst()
                .orElseThrow();
    }

    protected MarkSheetView sheet(Caller who) {
        return tender.as(who, MarkingService.class, service -> service.read(reference));
    }

    protected void submit(Caller who) {
        var version = sheet(who).version();
        tender.as(who, MarkingService.class, service -> service.submit(reference, version));
    }

    protected ConsensusView consensus(Caller who) {
        return tender.as(who, ConsensusService.class, service -> service.read(reference));
    }

    protected RankingView ranking(Caller who) {
        return tender.as(who, RankingService.class, service -> service.read(reference));
    }

    protected EvaluationStatus stage() {
        return Objects.requireNonNull(tender.as(OFFICER, Evaluations.class, evaluations -> evaluations.facts(reference))
                .status());
    }

    protected static List<ProblemCode> codes(ThrowingCallable act) {
        return problems(act).stream().map(Problem::code).toList();
    }

    protected static List<Problem> problems(ThrowingCallable act) {
        var refusal = catchThrowableOfType(DomainException.class, act);
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal.problems();
    }
}
