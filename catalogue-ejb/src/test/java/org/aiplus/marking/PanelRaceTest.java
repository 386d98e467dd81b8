// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import static org.aiplus.evaluation.Tender.CHAIR;
import static org.aiplus.evaluation.Tender.MEMBER1;
import static org.aiplus.evaluation.Tender.MEMBER2;
import static org.aiplus.evaluation.Tender.MEMBER3;
import static org.aiplus.evaluation.Tender.OFFICER;
import static org.aiplus.evaluation.Tender.OTHER_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.aiplus.evaluation.EvaluationEvent;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.evaluation.PanelRole;
import org.aiplus.evaluation.PanelService;
import org.aiplus.identity.Caller;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.DomainException;
import org.aiplus.testsupport.Interleaved;
import org.aiplus.testsupport.Wiring;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two people of a panel, or its officers, act at the same time on what the other is about to end. */
class PanelRaceTest extends PanelAtWork {

    private final Interleaved acts = new Interleaved(database);
    private final Second second = new Second();
    private Predicate<DomainEvent> halfWay = event -> false;

    /** The same panel for the other thread: each request has people and events of its own. */
    private static final class Second extends PanelAtWork {

        void join(PanelAtWork first) throws SQLException {
            listening();
            reference = first.reference;
            tender.now = first.tender.now;
        }

        @Override
        protected void heard(Wiring beans, DomainEvent event) {
            hearSeats(beans, event);
        }
    }

    private static void hearSeats(Wiring beans, DomainEvent event) {
        if (event instanceof EvaluationEvent.SeatEnded ended) {
            beans.get(PanelProgress.class).ended(ended);
        }
    }

    @Override
    protected void heard(Wiring beans, DomainEvent event) {
        if (halfWay.test(event)) {
            acts.stop();
        }
        hearSeats(beans, event);
    }

    @Test
    void theLastMarksComeInWhileSomebodyLeaves() throws Exception {
        tender.appoint(reference, MEMBER3, PanelRole.MEMBER);
        for (var person : PANEL) {
            markAll(person, 1, "Words of " + person.subject());
        }
        submit(CHAIR);
        submit(MEMBER1);
        tender.declareNothing(reference, MEMBER3, "V-1", "V-2");
        markAll(MEMBER3, 1, "Words of member three");
        submit(MEMBER3);
        second.join(this);
        halfWay = event -> event instanceof MarkingEvent.SheetSubmitted;
        var outcome = acts.run(() -> submitted(MEMBER2), leave("member3"));
        assertThat(outcome.first()).isNull();
        refusedOrDone(outcome.second());
        // Whoever was refused tries again.
        if (outcome.second() != null) {
            second.join(this);
            leave("member3").call();
        }
        assertThat(stage()).isEqualTo(EvaluationStatus.MODERATION);
    }

    @Test
    void nothingIsSettledAfterQualityIsClosed() throws Exception {
        allIn();
        settleAll();
        agree(MEMBER1);
        var digest = consensus(CHAIR).digest();
        var point = consensus(CHAIR).points().get(0);
        second.join(this);
        halfWay = event -> event instanceof MarkingEvent.QualityClosed;
        var outcome = acts.run(() -> closed(), () -> {
            second.settle(point, !point.gate(), "Second thoughts.");
            return true;
        });
        assertThat(outcome.first()).isNull();
        assertThat(outcome.second()).isInstanceOf(DomainException.class);
        assertThat(stage()).isEqualTo(EvaluationStatus.PRICE_OPENING);
        assertThat(consensus(CHAIR).digest()).as("what the panel stands by").isEqualTo(digest);
    }

    @Test
    void nobodysMarksAreOpenedAgainOnceAllAreIn() throws Exception {
        for (var person : PANEL) {
            markAll(person, 1, "Words of " + person.subject());
        }
        submit(CHAIR);
        submit(MEMBER1);
        second.join(this);
        halfWay = event -> event instanceof MarkingEvent.AllMarksIn;
        var outcome = acts.run(
                () -> submitted(MEMBER2),
                () -> second.tender.as(
                        CHAIR,
                        MarkingService.class,
                        service -> service.reopen(reference, MEMBER1.subject(), "A mark is missing.")));
        assertThat(outcome.first()).isNull();
        assertThat(outcome.second()).isInstanceOf(DomainException.class);
        assertThat(stage()).isEqualTo(EvaluationStatus.MODERATION);
        assertThat(sheet(MEMBER1).status()).isEqualTo(MarkSheetStatus.SUBMITTED);
    }

    @Test
    void noPriceIsOpenedOfWhatIsBeingCancelled() throws Exception {
        allIn();
        settleAll();
        agree(MEMBER1);
        close(CHAIR);
        second.join(this);
        second.sealed.open(reference, OFFICER);
        var version = tender.version(reference);
        halfWay = event -> event instanceof EvaluationEvent.Cancelled;
        var outcome = acts.run(
                () -> tender.as(OFFICER, service -> service.cancel(reference, "There is no money.", version)), () -> {
                    second.sealed.open(reference, OTHER_OFFICER);
                    return true;
                });
        assertThat(outcome.first()).isNull();
        assertThat(outcome.second()).isInstanceOf(DomainException.class);
        assertThat(stage()).isEqualTo(EvaluationStatus.CANCELLED);
        assertThat(database.count("select count(*) from opened_envelope")).isZero();
    }

    private boolean submitted(Caller who) {
        submit(who);
        return true;
    }

    private boolean closed() {
        close(CHAIR);
        return true;
    }

    private Callable<?> leave(String who) {
        var view = tender.as(OFFICER, service -> service.read(reference));
        UUID place = view.seats().stream()
                .filter(seat -> seat.subject().equals(who))
                .findFirst()
                .orElseThrow()
                .id();
        return () -> second.tender.as(
                OFFICER,
                PanelService.class,
                service -> service.end(reference, place, "They have changed places.", view.version()));
    }

    private static void refusedOrDone(@Nullable Throwable thrown) {
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(DomainException.class);
        }
    }
}
