// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import static org.aiplus.approval.Approvers.ADMIN;
import static org.aiplus.approval.Approvers.BOTH;
import static org.aiplus.approval.Approvers.COMMITTEE1;
import static org.aiplus.approval.Approvers.DPO;
import static org.aiplus.approval.Approvers.OWNER;
import static org.aiplus.approval.Approvers.STAFF;
import static org.aiplus.approval.Approvers.TD;
import static org.aiplus.approval.Approvers.impact;
import static org.aiplus.approval.Approvers.listing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.aiplus.identity.Caller;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Notice;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.StaleRevision;
import org.aiplus.testsupport.CatalogueDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ApprovalServiceTest {

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Approvers people = new Approvers(database);
    private final String subject = "T-" + NUMBERS.incrementAndGet();

    @BeforeEach
    void everybodyHasSignedIn() throws SQLException {
        people.people();
    }

    @Test
    void twoStagesAreDecidedOneAfterTheOtherByTwoPeopleWhoHaveNotMadeIt() {
        var reference = people.open(listing(subject, "HIGH", "committee1"));
        assertThat(refused(() -> people.approve(COMMITTEE1, reference))).isEqualTo(ProblemCode.SECOND_PERSON_NEEDED);
        assertThatThrownBy(() -> people.approve(STAFF, reference)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.approve(ADMIN, reference)).isInstanceOf(NotAllowed.class);

        var halfway = people.approve(BOTH, reference);
        assertThat(halfway.status()).isEqualTo(ApprovalStatus.OPEN);
        assertThat(halfway.steps())
                .extracting(ApprovalView.Step::status)
                .containsExactly(StepStatus.DONE, StepStatus.OPEN);
        assertThat(refused(() -> people.approve(BOTH, reference))).isEqualTo(ProblemCode.SECOND_PERSON_NEEDED);

        var done = people.approve(ADMIN, reference);
        assertThat(done.status()).isEqualTo(ApprovalStatus.APPROVED);
        assertThat(fired(ApprovalEvent.Approved.class)).singleElement().satisfies(approved -> {
            assertThat(approved.subjectReference()).isEqualTo(subject);
            assertThat(approved.deciders()).containsExactlyInAnyOrder("both", "admin");
        });
        assertThat(refused(() -> people.open(listing(subject, "HIGH", "committee1"))))
                .isNull();
    }

    @Test
    void theTierValueAndClassificationChooseThePolicy() {
        assertThat(policy(impact(subject + "a", "LOW", null))).isEqualTo("AP-IA");
        assertThat(policy(impact(subject + "b", "HIGH", null))).isEqualTo("AP-IA-HIGH");
        assertThat(policy(impact(subject + "c", null, new BigDecimal("9999999.99"))))
                .isEqualTo("AP-IA");
        assertThat(policy(impact(subject + "d", null, new BigDecimal("10000000"))))
                .isEqualTo("AP-IA-VALUE");
        assertThat(policy(listing(subject + "e", "LIMITED", "x"))).isEqualTo("AP-LA");
    }

    private String policy(ApprovalRequest request) {
        return people.any(people.open(request)).policy().code();
    }

    @Test
    void sendingBackNeedsAReasonAndEndsTheRound() {
        var reference = people.open(impact(subject, "HIGH", null));
        assertThat(refused(() -> people.open(impact(subject, "HIGH", null))))
                .isEqualTo(ProblemCode.TRANSITION_NOT_ALLOWED);
        assertThat(problems(() -> people.decide(DPO, reference, DecisionOutcome.RETURN, " ")))
                .containsExactly(Problem.at("/remark", ProblemCode.REQUIRED));
        var returned = people.decide(DPO, reference, DecisionOutcome.RETURN, "Say who is affected.");
        assertThat(returned.status()).isEqualTo(ApprovalStatus.RETURNED);
        assertThat(returned.steps())
                .extracting(ApprovalView.Step::status)
                .containsExactly(StepStatus.RETURNED, StepStatus.CANCELLED);
        assertThat(fired(ApprovalEvent.Returned.class))
                .singleElement()
                .extracting(ApprovalEvent.Returned::reason)
                .isEqualTo("Say who is affected.");
        assertThat(people.any(people.open(impact(subject, "HIGH", null))).status())
                .isEqualTo(ApprovalStatus.OPEN);
    }

    @Test
    void onlyPeopleOfTheDepartmentDecideInItsSteps() {
        var reference = people.open(impact(subject, "LOW", null));
        assertThatThrownBy(() -> people.approve(TD, reference)).isInstanceOf(NotFound.class);
        assertThat(waiting(TD)).doesNotContain(subject);
        assertThat(waiting(DPO)).contains(subject);
        assertThat(people.approve(DPO, reference).status()).isEqualTo(ApprovalStatus.APPROVED);
        assertThat(waiting(DPO)).doesNotContain(subject);
    }

    @Test
    void aStepThatWasHandedOverIsDecidedForTheColleagueUntilTheDay() {
        var reference = people.open(impact(subject, "LOW", null));
        delegate(DPO, reference, "approver-td", LocalDate.of(2026, 11, 23));
        assertThat(waiting(TD)).contains(subject);
        assertThat(tasks("approval-delegated")).hasSize(1);

        people.now = Instant.parse("2026-11-23T16:00:00Z");
        assertThat(waiting(TD)).doesNotContain(subject);
        assertThat(refused(() -> people.approve(TD, reference))).isEqualTo(ProblemCode.DELEGATION_EXPIRED);

        people.now = Instant.parse("2026-11-23T15:59:59Z");
        var decided = people.approve(TD, reference);
        assertThat(decided.status()).isEqualTo(ApprovalStatus.APPROVED);
        assertThat(decided.steps().get(0).decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.actor().name()).isEqualTo("Name of approver-td");
            assertThat(decision.principal()).isEqualTo(new Colleague("approver-dpo", "Name of approver-dpo"));
        });
    }

    @Test
    void onlyTheOwnRightIsHandedOverAndOnlyToSomebodyWithTheRole() {
        var reference = people.open(impact(subject, "LOW", null));
        var today = LocalDate.of(2026, 11, 21);
        assertThat(problems(() -> delegate(DPO, reference, "staff", today)))
                .extracting(Problem::pointer)
                .containsExactly("/delegate");
        assertThat(problems(() -> delegate(DPO, reference, "approver-td", today.minusDays(1))))
                .containsExactly(Problem.at("/until", ProblemCode.DATES_OUT_OF_ORDER));
        delegate(DPO, reference, "approver-td", today);
        assertThatThrownBy(() -> delegate(TD, reference, "approver-dpo", today)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aDeputyDecidesWhileTheColleagueIsAway() {
        var reference = people.open(impact(subject, "LOW", null));
        var absence = people.as(
                DPO,
                AbsenceService.class,
                service -> service.announce(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 24), "approver-td"));
        assertThat(waiting(TD)).as("before it begins").doesNotContain(subject);
        people.later(Duration.ofDays(1));
        assertThat(waiting(TD)).contains(subject);
        assertThat(problems(() -> people.as(
                        DPO,
                        AbsenceService.class,
                        service -> service.announce(
                                LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 25), "approver-td"))))
                .containsExactly(Problem.at("/from", ProblemCode.RANGES_OVERLAP));
        var decided = people.approve(TD, reference);
        assertThat(decided.steps().get(0).decisions().get(0).principal())
                .isEqualTo(new Colleague("approver-dpo", "Name of approver-dpo"));

        var other = people.open(impact(subject + "b", "LOW", null));
        end(DPO, absence);
        assertThat(waiting(TD)).doesNotContain(subject + "b");
        assertThatThrownBy(() -> people.approve(TD, other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> end(TD, absence)).isInstanceOf(NotFound.class);
    }

    @Test
    void aStepThatIsLateGoesToTheNextRoleUpOnce() {
        var reference = people.open(impact(subject, "LOW", null));
        assertThat(waiting(COMMITTEE1)).doesNotContain(subject);
        people.later(Duration.ofDays(5));
        people.escalate();
        assertThat(fired(ApprovalEvent.Escalated.class)).isEmpty();
        people.later(Duration.ofSeconds(1));
        people.escalate();
        people.escalate();
        assertThat(fired(ApprovalEvent.Escalated.class)).hasSize(1);
        assertThat(waiting(COMMITTEE1)).contains(subject);
        assertThat(waiting(DPO)).contains(subject);
        assertThat(people.approve(COMMITTEE1, reference).status()).isEqualTo(ApprovalStatus.APPROVED);
    }

    @Test
    void whoeverHasReadAnOlderVersionIsRefused() {
        var reference = people.open(impact(subject, "LOW", null));
        var read = people.any(reference);
        delegate(DPO, reference, "approver-td", LocalDate.of(2026, 11, 23));
        assertThatThrownBy(() -> people.as(
                        DPO,
                        service -> service.decide(
                                reference, read.steps().get(0).id(), DecisionOutcome.APPROVE, null, read.version())))
                .isInstanceOf(StaleRevision.class);
    }

    @Test
    void whatIsTakenBackCanNoLongerBeDecided() {
        var reference = people.open(impact(subject, "LOW", null));
        people.as(OWNER, Approvals.class, approvals -> {
            approvals.withdraw("IMPACT_ASSESSMENT", subject);
            approvals.withdraw("IMPACT_ASSESSMENT", subject);
            return true;
        });
        assertThat(people.any(reference).status()).isEqualTo(ApprovalStatus.WITHDRAWN);
        assertThat(waiting(DPO)).doesNotContain(subject);
        List<ApprovalChoice> decidable = people.as(DPO, service -> service.choices(reference));
        assertThat(decidable).isEmpty();
        assertThat(fired(ApprovalEvent.Withdrawn.class)).hasSize(1);
    }

    @Test
    void whatWaitsIsReadInAConstantNumberOfStatements() {
        for (int i = 0; i < 5; i++) {
            people.open(impact(subject + "-" + i, "LOW", null));
        }
        var few = statements(2);
        assertThat(statements(100)).isEqualTo(few).isLessThanOrEqualTo(2);
    }

    private int statements(int limit) {
        return database.statements(() -> people.as(DPO, service -> service.mine(null, limit)));
    }

    private void delegate(Caller caller, ApprovalReference reference, String to, LocalDate until) {
        var view = people.any(reference);
        people.as(
                caller,
                service -> service.delegate(reference, view.steps().get(0).id(), to, until, view.version()));
    }

    private void end(Caller caller, AbsenceView absence) {
        people.as(caller, AbsenceService.class, service -> {
            service.end(absence.id(), absence.version());
            return true;
        });
    }

    private List<String> waiting(Caller caller) {
        return people.as(caller, service -> service.mine(null, 100)).items().stream()
                .map(ApprovalTask::subject)
                .toList();
    }

    private List<Notice> tasks(String code) {
        return people.events.all().stream()
                .flatMap(event -> event.notices().stream())
                .filter(notice -> notice.code().equals(code))
                .toList();
    }

    private <T extends ApprovalEvent> List<T> fired(Class<T> type) {
        return people.events.all().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(event -> event.subject().reference().equals(subject))
                .toList();
    }

    private static ProblemCode refused(ThrowingCallable act) {
        var refusal = catchThrowableOfType(DomainException.class, act);
        return refusal == null ? null : refusal.problems().get(0).code();
    }

    private static List<Problem> problems(ThrowingCallable act) {
        return catchThrowableOfType(DomainException.class, act).problems();
    }
}
