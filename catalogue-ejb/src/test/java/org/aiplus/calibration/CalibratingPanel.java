// SPDX-License-Identifier: Apache-2.0
package org.aiplus.calibration;

import static org.aiplus.evaluation.Tender.AT_ACME;
import static org.aiplus.evaluation.Tender.CHAIR;
import static org.aiplus.evaluation.Tender.MEMBER1;
import static org.aiplus.evaluation.Tender.MEMBER2;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.aiplus.evaluation.EvaluationEvent;
import org.aiplus.evaluation.Tender;
import org.aiplus.identity.Caller;
import org.aiplus.marking.Judgement;
import org.aiplus.marking.MarkingService;
import org.aiplus.marking.PanelAtWork;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.DomainEvent;
import org.aiplus.testsupport.Wiring;
import org.junit.jupiter.api.BeforeEach;

/** A published evaluation, and everything that its panel does with samples. */
abstract class CalibratingPanel extends PanelAtWork {

    static final NewCalibration SAMPLES = new NewCalibration(List.of(
            new NewCalibration.Sample("EAF-01.1", "We answer for every decision of the tool."),
            new NewCalibration.Sample("EAF-01.2", "A named person is asked before each release.")));

    /** Whether the scheme asks for the exercise. */
    protected abstract boolean required();

    @Override
    protected void heard(Wiring beans, DomainEvent event) {
        if (event instanceof EvaluationEvent.Published published) {
            beans.get(CalibrationProgress.class).published(published);
        }
        if (event instanceof EvaluationEvent.Appointed appointed) {
            beans.get(CalibrationProgress.class).appointed(appointed);
        }
        if (event instanceof EvaluationEvent.SeatEnded ended) {
            beans.get(CalibrationProgress.class).ended(ended);
        }
    }

    @Override
    @BeforeEach
    protected void bidsAreClosedAndThePanelHasDeclared() throws SQLException {
        listening();
        reference = sealed.prepared(said -> required() ? Tender.calibrated(said) : said);
        sealed.publish(reference);
    }

    /** A bid is handed in, the closing time comes, and the panel declares. */
    void bidsClosed() {
        sealed.price(reference, AT_ACME, "1000");
        sealed.bid(reference, AT_ACME, "S-000001");
        tender.close();
        PANEL.forEach(person -> tender.declareNothing(reference, person, "V-1"));
    }

    <T> T as(Caller who, Function<CalibrationService, T> act) {
        return tender.as(who, CalibrationService.class, act);
    }

    CalibrationView read(Caller who) {
        return as(who, service -> service.read(reference));
    }

    static CalibrationView.Exercise exercise(CalibrationView view) {
        return Objects.requireNonNull(view.exercise());
    }

    CalibrationView set(Caller who) {
        return as(who, service -> service.set(reference, samples(), Optional.empty()));
    }

    /** For the first two criteria of the scheme. */
    NewCalibration samples() {
        var codes = tender.as(CHAIR, service -> service.read(reference))
                .content()
                .scheme()
                .criteria();
        return new NewCalibration(List.of(
                new NewCalibration.Sample(
                        codes.get(0).code(), SAMPLES.samples().get(0).text()),
                new NewCalibration.Sample(
                        codes.get(1).code(), SAMPLES.samples().get(1).text())));
    }

    CalibrationView mark(Caller who, int first, int second, boolean handIn, String words) {
        var own = exercise(read(who)).own();
        return mark(who, own == null ? 0 : own.version(), marks(first, second, handIn, words));
    }

    CalibrationView mark(Caller who, long version, SampleMarks marks) {
        return as(who, service -> service.mark(reference, marks, version));
    }

    static SampleMarks marks(int first, int second, boolean handIn, String words) {
        return new SampleMarks(List.of(new SampleMark(1, first, words), new SampleMark(2, second, words)), handIn);
    }

    /** The chair marks lowest, member two highest. */
    void samplesAllIn() {
        mark(CHAIR, 1, 2, true, "Words of the chair.");
        mark(MEMBER1, 2, 2, true, "Words of member one.");
        mark(MEMBER2, 3, 3, true, "Words of member two.");
    }

    CalibrationView reveal(Caller who, String reason) {
        return as(
                who,
                service -> service.reveal(
                        reference, reason, exercise(service.read(reference)).version()));
    }

    CalibrationView agree(Caller who, int sample, int mark) {
        return as(
                who,
                service -> service.agree(
                        reference,
                        new SampleMark(sample, mark, "Agreed."),
                        exercise(service.read(reference)).version()));
    }

    void agreeAll() {
        agree(CHAIR, 1, 2);
        agree(CHAIR, 2, 3);
    }

    CalibrationView closeSamples(Caller who) {
        return as(
                who,
                service -> service.close(
                        reference, exercise(service.read(reference)).version()));
    }

    CalibrationView withdraw(Caller who) {
        return as(
                who,
                service -> service.withdraw(
                        reference,
                        "A sample was wrong.",
                        exercise(service.read(reference)).version()));
    }

    /** Marks a bid under the first criterion. */
    void markBid(Caller who) {
        var cell = scored(who);
        tender.as(
                who,
                MarkingService.class,
                service -> service.save(reference, cell, new Judgement(1, null, null, "Words."), 0));
    }

    /** Subjects of those who were told something. */
    List<String> notices(String code) {
        return tender.events.all().stream()
                .flatMap(event -> event.notices().stream())
                .filter(notice -> notice.code().equals(code))
                .map(notice -> ((Addressee.Person) notice.addressee()).subject())
                .toList();
    }
}
