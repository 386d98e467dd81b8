// SPDX-License-Identifier: Apache-2.0
package org.aiplus.correction;

import static org.aiplus.correction.Corrections.ORPHAN;
import static org.aiplus.correction.Corrections.OWN;
import static org.aiplus.correction.Corrections.RIVALS;
import static org.aiplus.correction.Corrections.SHARED;
import static org.aiplus.correction.Corrections.administrator;
import static org.aiplus.correction.Corrections.colleague;
import static org.aiplus.correction.Corrections.problems;
import static org.aiplus.correction.Corrections.ria;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.identity.Caller;
import org.aiplus.identity.Doer;
import org.aiplus.identity.Role;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Notice;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.StaleRevision;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CorrectionServiceTest {

    private static final String FIELD = "productVersion";

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final Corrections corrections = new Corrections(database);

    @BeforeEach
    void entries() throws SQLException {
        corrections.entries();
    }

    @Test
    void aMistakeGoesToTheVendorWithADueTime() throws SQLException {
        database.update("update correction_service_time set days = 3 where handler = 'VENDOR'");
        var request = corrections.reported(OWN, FIELD);
        assertThat(request.reference().value()).isEqualTo("C-000001");
        assertThat(request.status()).isEqualTo(CorrectionStatus.OPEN);
        assertThat(request.handler()).isEqualTo(CorrectionHandler.VENDOR);
        assertThat(request.due()).isEqualTo(request.requestedAt().plus(Duration.ofDays(3)));
        var task = lastNotices().get(0);
        assertThat(task.addressee()).isEqualTo(new Addressee.VendorMembers(corrections.vendorId("DEMO-0001")));
        assertThat(task.due()).isEqualTo(request.due());
        assertThat(task.task()).isNotNull();
        var seen = corrections.read(corrections.ada(), request);
        assertThat(seen.mayAnswer()).isTrue();
        assertThat(seen.mayCorrect()).isTrue();
        assertThat(seen.problem()).isEqualTo("It is wrong.");
    }

    @Test
    void whatNoVendorCanCorrectGoesToTheAdministrators() {
        for (var entry : List.of(SHARED, ORPHAN)) {
            assertThat(corrections.reported(entry, FIELD).handler()).isEqualTo(CorrectionHandler.ADMINISTRATORS);
            assertThat(lastNotices().get(0).addressee()).isEqualTo(new Addressee.Holders(Role.ADMINISTRATOR));
        }
        assertThat(corrections.reported(OWN, "department").handler()).isEqualTo(CorrectionHandler.ADMINISTRATORS);
        assertThat(corrections.reported(OWN, "name").handler()).isEqualTo(CorrectionHandler.VENDOR);
    }

    @Test
    void anAcceptedRequestIsCorrectedByTheRevisionThatSaysSomethingElse() {
        var request = corrections.reported(OWN, FIELD);
        var accepted = accept(corrections.ada(), request);
        assertThat(accepted.status()).isEqualTo(CorrectionStatus.ACCEPTED);
        assertThat(accepted.reply()).isEqualTo("You are right.");
        assertThat(notified("correction-accepted")).contains(new Addressee.Person("ria"));
        corrections.revise(OWN, "1.0");
        assertThat(corrections.read(ria(), request).status())
                .as("a revision that says the same corrects nothing")
                .isEqualTo(CorrectionStatus.ACCEPTED);
        corrections.revise(OWN, "1.1");
        var corrected = corrections.read(ria(), request);
        assertThat(corrected.status()).isEqualTo(CorrectionStatus.CORRECTED);
        assertThat(corrected.correctedRevision()).isEqualTo(3);
        assertThat(notified("correction-corrected")).contains(new Addressee.Person("ria"));
        assertThat(corrected.history())
                .extracting(CorrectionStep::to)
                .containsExactly(CorrectionStatus.OPEN, CorrectionStatus.ACCEPTED, CorrectionStatus.CORRECTED);
    }

    @Test
    void whatWasCorrectedBeforeTheAnswerIsCorrectedWithIt() {
        var request = corrections.reported(OWN, FIELD);
        corrections.revise(OWN, "1.1");
        assertThat(corrections.read(ria(), request).status()).isEqualTo(CorrectionStatus.OPEN);
        assertThat(accept(corrections.ada(), request).status()).isEqualTo(CorrectionStatus.CORRECTED);
    }

    @Test
    void aDeclinedRequestStaysSo() {
        var request = corrections.reported(OWN, FIELD);
        var declined = corrections.as(
                corrections.ada(), s -> s.decline(request.reference(), "It is right.", request.version()));
        assertThat(declined.status()).isEqualTo(CorrectionStatus.DECLINED);
        assertThat(notified("correction-declined")).contains(new Addressee.Person("ria"));
        corrections.revise(OWN, "1.1");
        assertThat(corrections.read(ria(), request).status()).isEqualTo(CorrectionStatus.DECLINED);
        assertThat(problems(() -> accept(corrections.ada(), declined)))
                .containsExactly(Problem.of(ProblemCode.TRANSITION_NOT_ALLOWED));
    }

    @Test
    void onlyTheReporterTakesItBackAndOnlyBeforeTheAnswer() {
        var request = corrections.reported(OWN, FIELD);
        assertThatThrownBy(
                        () -> corrections.as(administrator(), s -> s.withdraw(request.reference(), request.version())))
                .isInstanceOf(NotAllowed.class);
        var withdrawn = corrections.as(ria(), s -> s.withdraw(request.reference(), request.version()));
        assertThat(withdrawn.status()).isEqualTo(CorrectionStatus.WITHDRAWN);
        assertThat(lastSettled()).isNotEmpty();
    }

    @Test
    void toEverybodyElseItDoesNotExist() {
        var request = corrections.reported(OWN, FIELD);
        for (var stranger : List.of(corrections.rival(), colleague())) {
            assertThatThrownBy(() -> corrections.read(stranger, request)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> accept(stranger, request)).isInstanceOf(NotFound.class);
            assertThat(list(stranger, CorrectionFilter.ALL)).isEmpty();
        }
        assertThat(problems(() -> corrections.read(Caller.ANONYMOUS, request)))
                .containsExactly(Problem.of(ProblemCode.NOT_SIGNED_IN));
        for (var reader : List.of(ria(), corrections.ada(), administrator())) {
            assertThat(list(reader, CorrectionFilter.ALL))
                    .extracting(CorrectionView::reference)
                    .containsExactly(request.reference());
        }
    }

    @Test
    void theDatabaseItselfKeepsOtherVendorsOut() {
        corrections.reported(OWN, FIELD);
        corrections.reported(SHARED, FIELD);
        assertThat(corrections.rowsFor(corrections.rival())).isZero();
        assertThat(corrections.rowsFor(Caller.ANONYMOUS)).isZero();
        assertThat(corrections.rowsFor(corrections.ada())).isEqualTo(2);
        assertThat(corrections.rowsFor(administrator())).isEqualTo(4);
    }

    @Test
    void nobodyAnswersWhatIsNotTheirsToAnswer() {
        var vendors = corrections.reported(OWN, FIELD);
        for (var outsider : List.of(administrator(), ria())) {
            assertThatThrownBy(() -> accept(outsider, vendors)).isInstanceOf(NotAllowed.class);
        }
        var own = corrections.as(
                administrator(), s -> s.report(SHARED, new NewCorrection(FIELD, "Wrong.", null), Optional.empty()));
        assertThat(own.mayAnswer()).isFalse();
        assertThatThrownBy(() -> accept(administrator(), own)).isInstanceOf(NotAllowed.class);
        var second = new Caller("max", Set.of(Role.ADMINISTRATOR), Set.of("DPO"), Set.of());
        assertThat(accept(second, own).status()).isEqualTo(CorrectionStatus.ACCEPTED);
    }

    @Test
    void onlyThePeopleOfTheGovernmentReport() {
        var roleWithoutMembership = new Caller("olga", Set.of(Role.DEPARTMENT_STAFF), Set.of(), Set.of());
        for (var outsider : List.of(corrections.ada(), roleWithoutMembership)) {
            assertThatThrownBy(() -> corrections.as(
                            outsider, s -> s.report(OWN, new NewCorrection(null, null, null), Optional.empty())))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void everyProblemIsTold() {
        var long1 = "x".repeat(2001);
        assertThat(problems(() -> corrections.as(
                        ria(), s -> s.report(OWN, new NewCorrection("nothing", " ", long1), Optional.empty()))))
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(
                        tuple("/field", ProblemCode.UNKNOWN_QUESTION),
                        tuple("/problem", ProblemCode.REQUIRED),
                        tuple("/proposal", ProblemCode.TOO_LONG));
        var request = corrections.reported(OWN, FIELD);
        assertThat(problems(() ->
                        corrections.as(corrections.ada(), s -> s.accept(request.reference(), " ", request.version()))))
                .containsExactly(Problem.at("/reason", ProblemCode.REQUIRED));
        assertThatThrownBy(() -> corrections.as(
                        corrections.ada(), s -> s.accept(request.reference(), "Yes.", request.version() + 1)))
                .isInstanceOf(StaleRevision.class);
    }

    @Test
    void theSameKeyReportsOnce() {
        var key = Optional.of(new IdempotencyKey("once"));
        var command = new NewCorrection(FIELD, "Wrong.", null);
        var first = corrections.as(ria(), s -> s.report(OWN, command, key));
        assertThat(corrections.as(ria(), s -> s.report(OWN, command, key)).reference())
                .isEqualTo(first.reference());
        assertThat(list(ria(), CorrectionFilter.MINE)).hasSize(1);
    }

    @Test
    void namesOfThePersonsBehindTheRequestStayOnTheirSide() {
        var request = corrections.reported(OWN, FIELD);
        accept(corrections.ada(), request);
        var vendors = corrections.read(corrections.ada(), request);
        assertThat(vendors.requestedBy()).isNull();
        assertThat(vendors.history())
                .extracting(CorrectionStep::doer)
                .containsExactly(new Doer(null, Doer.Side.GOVERNMENT), new Doer("Ada of the vendor", Doer.Side.VENDOR));
        var reporters = corrections.read(ria(), request);
        assertThat(reporters.requestedBy()).isEqualTo("Ria Reporter");
        assertThat(reporters.history())
                .extracting(CorrectionStep::doer)
                .containsExactly(new Doer("Ria Reporter", Doer.Side.GOVERNMENT), new Doer(null, Doer.Side.VENDOR));
        assertThat(corrections.read(administrator(), request).history())
                .extracting(step -> step.doer().name())
                .containsExactly("Ria Reporter", "Ada of the vendor");
    }

    @Test
    void administratorsHearOnceOfWhatAVendorDidNotAnswerInTime() throws SQLException {
        var request = corrections.reported(OWN, FIELD);
        corrections.reported(SHARED, FIELD);
        corrections.runJob();
        assertThat(notified("correction-overdue")).isEmpty();
        database.update("update clock_offset set forward = forward + interval '11 days'");
        corrections.runJob();
        corrections.runJob();
        assertThat(corrections.events.all().stream().filter(CorrectionEvent.Overdue.class::isInstance))
                .singleElement()
                .isEqualTo(new CorrectionEvent.Overdue(request.reference(), OWN));
    }

    @Test
    void listsAreCutIntoPartsAndFiltered() {
        corrections.reported(OWN, FIELD);
        corrections.reported(RIVALS, FIELD);
        var last = corrections.reported(SHARED, FIELD);
        var first = corrections.as(ria(), s -> s.list(CorrectionFilter.MINE, null, 2));
        assertThat(first.items()).hasSize(2);
        assertThat(corrections
                        .as(ria(), s -> s.list(CorrectionFilter.MINE, first.next(), 2))
                        .items())
                .hasSize(1);
        assertThat(list(administrator(), CorrectionFilter.WAITING))
                .extracting(CorrectionView::reference)
                .containsExactly(last.reference());
        assertThat(list(corrections.ada(), CorrectionFilter.WAITING)).hasSize(1);
        assertThat(list(ria(), CorrectionFilter.WAITING)).isEmpty();
        assertThat(list(administrator(), new CorrectionFilter(RIVALS, CorrectionStatus.OPEN, false, false)))
                .hasSize(1);
        assertThat(problems(() -> corrections.as(ria(), s -> s.list(CorrectionFilter.ALL, "x", 2))))
                .containsExactly(Problem.of(ProblemCode.INVALID_CURSOR));
    }

    @Test
    void manyRequestsNeedNoMoreStatementsThanOne() {
        corrections.reported(OWN, FIELD);
        var one = database.statements(() -> list(administrator(), CorrectionFilter.ALL));
        corrections.reported(RIVALS, FIELD);
        corrections.reported(SHARED, FIELD);
        assertThat(database.statements(() -> list(administrator(), CorrectionFilter.ALL)))
                .isEqualTo(one);
    }

    private List<CorrectionView> list(Caller caller, CorrectionFilter filter) {
        return corrections.as(caller, s -> s.list(filter, null, 50)).items();
    }

    private CorrectionView accept(Caller caller, CorrectionView request) {
        return corrections.as(caller, s -> s.accept(request.reference(), "You are right.", request.version()));
    }

    private List<Notice> lastNotices() {
        var all = corrections.events.all();
        return all.get(all.size() - 1).notices();
    }

    private List<String> lastSettled() {
        var all = corrections.events.all();
        return all.get(all.size() - 1).settles();
    }

    private List<Addressee> notified(String code) {
        return corrections.events.all().stream()
                .flatMap(event -> event.notices().stream())
                .filter(notice -> notice.code().equals(code))
                .map(Notice::addressee)
                .toList();
    }
}
