// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import static org.aiplus.evaluation.Tender.CHAIR;
import static org.aiplus.evaluation.Tender.MEMBER1;
import static org.aiplus.evaluation.Tender.MEMBER2;
import static org.aiplus.evaluation.Tender.OFFICER;
import static org.aiplus.evaluation.Tender.OTHER_OFFICER;

import java.sql.SQLException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import org.aiplus.evaluation.EvaluationEvent;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.evaluation.Tender;
import org.aiplus.identity.Caller;
import org.aiplus.sealing.SealedTender;
import org.aiplus.sealing.SealingEvent;
import org.aiplus.shared.DomainEvent;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.Wiring;

/** A panel at work on sealed bids, up to the ranking. */
public final class RankedTender {

    public static final List<Caller> PANEL = List.of(CHAIR, MEMBER1, MEMBER2);

    public final SealedTender sealed;
    public final Tender tender;
    private BiConsumer<Wiring, DomainEvent> more = (beans, event) -> {};

    public RankedTender(CatalogueDatabase database) {
        this.sealed = new SealedTender(database);
        this.tender = sealed.tender;
    }

    /** Features on top that listen too. */
    public void listening(BiConsumer<Wiring, DomainEvent> listener) {
        more = listener;
    }

    /** People, vendors, and everything that listens. */
    public void world() throws SQLException {
        sealed.world();
        sealed.listening((beans, event) -> {
            if (event instanceof SealingEvent.Opened opened) {
                beans.get(Rankings.class).opened(opened);
            }
            if (event instanceof EvaluationEvent.Moved moved) {
                beans.get(Rankings.class).moved(moved);
            }
            more.accept(beans, event);
        });
    }

    /**
     * Everybody declares and marks, the panel settles, two officers open.
     *
     * @param marks of a person for a bid under a criterion, 0 or 1; no mark is higher, because nothing is proved
     * @param reasons for them, and for the consensus
     */
    public void rank(
            EvaluationReference reference,
            List<String> bidders,
            ToIntBiFunction<Caller, Cell> marks,
            Function<Cell, String> reasons) {
        PANEL.forEach(person -> tender.declareNothing(reference, person, bidders.toArray(String[]::new)));
        for (var person : PANEL) {
            sheet(reference, person)
                    .marks()
                    .forEach(mark -> mark(
                            reference,
                            person,
                            mark.cell(),
                            marks.applyAsInt(person, mark.cell()),
                            reasons.apply(mark.cell())));
            submit(reference, person);
        }
        for (var point : consensus(reference, CHAIR).points()) {
            settle(reference, point, marks.applyAsInt(CHAIR, point.cell()), reasons.apply(point.cell()));
        }
        agree(reference, MEMBER1);
        close(reference, CHAIR);
        sealed.open(reference, OFFICER);
        sealed.open(reference, OTHER_OFFICER);
    }

    public void settle(EvaluationReference reference, ConsensusView.Point point, int value, String words) {
        var judgement =
                point.gate() ? new Judgement(null, value > 0, null, words) : new Judgement(value, null, null, words);
        tender.as(
                CHAIR,
                ConsensusService.class,
                service -> service.settle(reference, point.cell(), judgement, point.version()));
    }

    public void agree(EvaluationReference reference, Caller who) {
        var digest = consensus(reference, who).digest();
        tender.as(who, ConsensusService.class, service -> service.agree(reference, digest));
    }

    public void close(EvaluationReference reference, Caller who) {
        var digest = consensus(reference, who).digest();
        tender.as(who, ConsensusService.class, service -> service.close(reference, digest));
    }

    public MarkSheetView.Mark mark(EvaluationReference reference, Caller who, Cell cell, int value, String words) {
        var sheet = sheet(reference, who);
        var gate = sheet.items().stream()
                .filter(item -> item.code().equals(cell.criterion()))
                .findFirst()
                .orElseThrow()
                .gate();
        var judgement = gate ? new Judgement(null, value > 0, null, words) : new Judgement(value, null, null, words);
        var version = sheet.marks().stream()
                .filter(mark -> mark.cell().equals(cell))
                .findFirst()
                .orElseThrow()
                .version();
        return tender.as(who, MarkingService.class, service -> service.save(reference, cell, judgement, version));
    }

    public MarkSheetView sheet(EvaluationReference reference, Caller who) {
        return tender.as(who, MarkingService.class, service -> service.read(reference));
    }

    public void submit(EvaluationReference reference, Caller who) {
        var version = sheet(reference, who).version();
        tender.as(who, MarkingService.class, service -> service.submit(reference, version));
    }

    public ConsensusView consensus(EvaluationReference reference, Caller who) {
        return tender.as(who, ConsensusService.class, service -> service.read(reference));
    }

    public EvaluationStatus stage(EvaluationReference reference) {
        return tender.as(OFFICER, Evaluations.class, evaluations -> evaluations.facts(reference))
                .status();
    }
}
