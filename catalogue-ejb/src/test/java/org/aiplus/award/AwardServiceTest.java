// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import static org.aiplus.award.AwardedTender.APPROVER;
import static org.aiplus.award.AwardedTender.SECOND_OFFICER;
import static org.aiplus.evaluation.Tender.AT_ACME;
import static org.aiplus.evaluation.Tender.AT_BOLT;
import static org.aiplus.evaluation.Tender.AUDITOR;
import static org.aiplus.evaluation.Tender.MEMBER1;
import static org.aiplus.evaluation.Tender.OFFICER;
import static org.aiplus.evaluation.Tender.OTHER_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.aiplus.approval.ApprovalStatus;
import org.aiplus.approval.DecisionOutcome;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.identity.Caller;
import org.aiplus.identity.Role;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.Slice;
import org.aiplus.shared.StaleRevision;
import org.aiplus.testsupport.CatalogueDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a ranking to a contract over a real database: recommended, approved, given notice of, made. */
class AwardServiceTest {

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    private final AwardedTender awarded = new AwardedTender(database);

    @BeforeEach
    void people() throws SQLException {
        awarded.world();
    }

    @Test
    void fromARankingToAContractThatExpires() {
        var reference = awarded.ranked();
        assertThat(awarded.read(reference, OFFICER).acts()).containsExactly(AwardAct.RECOMMEND);
        var recommended = awarded.recommend(reference);
        assertThat(recommended.stage()).isEqualTo(EvaluationStatus.RECOMMENDED);
        assertThat(recommended.status()).isEqualTo(AwardStatus.PROPOSED);
        assertThatThrownBy(() -> awarded.outcome(reference, AT_ACME)).isInstanceOf(NotFound.class);
        awarded.approve(reference);

        var noticed = awarded.read(reference, OFFICER);
        assertThat(noticed.stage()).isEqualTo(EvaluationStatus.APPROVED);
        assertThat(noticed.status()).isEqualTo(AwardStatus.STANDSTILL);
        var notice = notice(reference);
        assertThat(notice.price()).isEqualByComparingTo("30000");
        assertThat(notice.bidders()).isEqualTo(3);
        assertThat(notice.until()).isEqualTo(awarded.tender.now.plus(Duration.ofDays(5)));
        assertThat(awarded.tender.events.all().stream()
                        .filter(AwardEvent.Noticed.class::isInstance)
                        .flatMap(event -> event.notices().stream()))
                .as("every bidder hears of it")
                .hasSize(3);
        assertThat(codes(() -> awarded.contract(reference, "30000", null)))
                .containsExactly(ProblemCode.TRANSITION_NOT_ALLOWED);

        awarded.later(Duration.ofDays(5).minusMillis(1));
        awarded.jobs();
        assertThat(awarded.read(reference, OFFICER).status()).isEqualTo(AwardStatus.STANDSTILL);
        awarded.later(Duration.ofMillis(1));
        awarded.jobs();
        assertThat(awarded.read(reference, OFFICER).status()).isEqualTo(AwardStatus.CLEARED);

        assertThat(codes(() -> awarded.contract(reference, "31000", null)))
                .as("another value needs a reason")
                .containsExactly(ProblemCode.REQUIRED);
        var made = awarded.contract(reference, "30000.00", null);
        assertThat(made.stage()).isEqualTo(EvaluationStatus.CLOSED);
        assertThat(made.status()).isEqualTo(AwardStatus.CONTRACTED);
        var contract = new ContractReference(String.valueOf(made.contract()));
        assertThat(notice(reference).contract()).isNotNull();
        assertThat(contract(contract, AT_ACME).terms()).allMatch(said -> said.by() == null);
        awarded.later(Duration.ofDays(364));
        awarded.jobs();
        assertThat(contract(contract, OFFICER).status()).isEqualTo(ContractStatus.ACTIVE);
        awarded.later(Duration.ofDays(2));
        awarded.jobs();
        assertThat(contract(contract, OFFICER).status()).isEqualTo(ContractStatus.EXPIRED);
    }

    @Test
    void whoRecommendedOrJudgedNeverApproves() {
        var reference = awarded.ranked();
        awarded.recommend(reference);
        for (var maker : List.of(OFFICER, MEMBER1)) {
            var both = new Caller(
                    maker.subject(),
                    Set.of(Role.PROCUREMENT_OFFICER, Role.PANEL_MEMBER, Role.DEPARTMENT_APPROVER),
                    Set.of("DPO"),
                    Set.of());
            assertThat(codes(() -> awarded.decide(reference, both, DecisionOutcome.APPROVE, null)))
                    .containsExactly(ProblemCode.SECOND_PERSON_NEEDED);
        }
        assertThat(awarded.read(reference, OFFICER).status()).isEqualTo(AwardStatus.PROPOSED);
    }

    @Test
    void whoApprovesDeclaresFirst() {
        var reference = awarded.ranked();
        awarded.recommend(reference);
        assertThat(codes(() -> awarded.read(reference, APPROVER))).containsExactly(ProblemCode.CONFLICT_UNDECLARED);
        assertThat(codes(() -> awarded.decide(reference, APPROVER, DecisionOutcome.APPROVE, null)))
                .containsExactly(ProblemCode.CONFLICT_UNDECLARED);
        var round = awarded.read(reference, OFFICER).approval();
        assertThat(round).isNotNull();
        assertThat(round.status()).as("nothing is half decided").isEqualTo(ApprovalStatus.OPEN);
        awarded.approve(reference);
        assertThat(awarded.read(reference, APPROVER).status()).isEqualTo(AwardStatus.STANDSTILL);
    }

    @Test
    void onlyOfficersOfTheDepartmentWhoHaveDeclaredRecommend() {
        var reference = awarded.ranked();
        var said = awarded.recommendation(reference, 0, null);
        assertThatThrownBy(() -> awarded.recommend(reference, OTHER_OFFICER, said))
                .isInstanceOf(NotFound.class);
        assertThat(codes(() -> awarded.read(reference, AUDITOR))).containsExactly(ProblemCode.CONFLICT_UNDECLARED);
        assertThatThrownBy(() -> awarded.tender.as(
                        OFFICER, AwardService.class, service -> service.recommend(reference, said, 7)))
                .isInstanceOf(StaleRevision.class);
        awarded.recommend(reference, SECOND_OFFICER, said);
        assertThat(codes(() -> awarded.recommend(reference))).containsExactly(ProblemCode.TRANSITION_NOT_ALLOWED);
    }

    @Test
    void anotherThanTheFirstNeedsAReason() {
        var reference = awarded.ranked();
        assertThat(problems(() -> awarded.recommend(reference, OFFICER, awarded.recommendation(reference, 1, null))))
                .containsExactly(Problem.at("/deviation", ProblemCode.REQUIRED));
        assertThat(problems(() -> awarded.recommend(reference, OFFICER, awarded.recommendation(reference, 0, "Why"))))
                .containsExactly(Problem.at("/deviation", ProblemCode.NOT_ASKED));
        awarded.recommend(
                reference, OFFICER, awarded.recommendation(reference, 1, "The first has gone out of business."));
        awarded.approve(reference);
        assertThat(notice(reference).price()).isEqualByComparingTo("37036.80");
    }

    @Test
    void whatIsSentBackIsRecommendedAnewAndBothStay() throws SQLException {
        var reference = awarded.ranked();
        awarded.recommend(reference);
        awarded.tender.declareNothing(reference, APPROVER, AwardedTender.BIDDERS);
        awarded.decide(reference, APPROVER, DecisionOutcome.RETURN, "Say what happens when it fails.");
        assertThat(awarded.read(reference, OFFICER).status()).isEqualTo(AwardStatus.RETURNED);
        assertThat(awarded.read(reference, OFFICER).stage()).isEqualTo(EvaluationStatus.RECOMMENDED);
        var again = awarded.recommend(reference);
        assertThat(again.recommendations()).hasSize(2);
        awarded.decide(reference, APPROVER, DecisionOutcome.APPROVE, null);
        assertThat(awarded.read(reference, OFFICER).status()).isEqualTo(AwardStatus.STANDSTILL);
        for (var sql : List.of(
                "update award_recommendation set price = 1",
                "delete from award_notice",
                "update award_status_change set actor = 'x'")) {
            assertThatThrownBy(() -> database.update(sql)).as(sql).hasMessageContaining("never changes");
        }
    }

    @Test
    void whatIsCancelledTakesItsAwardWithIt() {
        var reference = awarded.ranked();
        awarded.recommend(reference);
        var version = awarded.tender.version(reference);
        awarded.tender.as(OFFICER, service -> service.cancel(reference, "The money is gone.", version));
        database.run(entityManager -> {
            var status = entityManager
                    .createNativeQuery("select status from award where reference = :reference", String.class)
                    .setParameter("reference", reference.value())
                    .getSingleResult();
            assertThat(status).isEqualTo("CANCELLED");
            var round = entityManager
                    .createNativeQuery("select status from approval_round where subject = :reference", String.class)
                    .setParameter("reference", reference.value())
                    .getSingleResult();
            assertThat(round).isEqualTo("WITHDRAWN");
        });
    }

    @Test
    void aContractKeepsWhatItHasSaid() {
        var made = made();
        var before = contract(made, OFFICER);
        var end = before.endsOn().plusMonths(6);
        var changed = awarded.tender.as(
                OFFICER,
                ContractService.class,
                service -> service.change(made, new BigDecimal("33000"), end, "Ten more seats.", before.version()));
        assertThat(changed.terms()).hasSize(2);
        assertThat(changed.value()).isEqualByComparingTo("33000");
        assertThatThrownBy(() -> terminate(made, OFFICER, before.version())).isInstanceOf(StaleRevision.class);
        assertThatThrownBy(() -> terminate(made, OTHER_OFFICER, changed.version()))
                .isInstanceOf(NotFound.class);
        var ended = terminate(made, OFFICER, changed.version());
        assertThat(ended.status()).isEqualTo(ContractStatus.TERMINATED);
        assertThat(codes(() -> terminate(made, OFFICER, ended.version())))
                .containsExactly(ProblemCode.TRANSITION_NOT_ALLOWED);
        assertThatThrownBy(() -> contract(made, AT_BOLT)).isInstanceOf(NotFound.class);
    }

    @Test
    void everybodyFindsWhatConcernsThem() {
        var first = made();
        var second = made();
        assertThat(references(OFFICER, null)).startsWith(second, first);
        assertThat(references(AT_ACME, null)).startsWith(second, first);
        assertThat(references(AT_BOLT, null)).doesNotContain(first, second);
        assertThat(references(APPROVER, null)).startsWith(second, first);
        assertThat(references(OFFICER, ContractStatus.TERMINATED)).doesNotContain(first, second);
        var page = contracts(OFFICER, ContractStatus.ACTIVE, null, 1);
        assertThat(page.items()).extracting(ContractView::reference).containsExactly(second);
        assertThat(contracts(OFFICER, ContractStatus.ACTIVE, page.next(), 1).items())
                .extracting(ContractView::reference)
                .containsExactly(first);
        var notices = notices(null);
        assertThat(notices.items()).hasSize(1);
        assertThat(notices(notices.next()).items())
                .extracting(AwardNoticeView::evaluation)
                .doesNotContain(notices.items().get(0).evaluation());
    }

    private ContractReference made() {
        var reference = awarded.noticed();
        awarded.later(Duration.ofDays(5));
        awarded.jobs();
        return new ContractReference(
                String.valueOf(awarded.contract(reference, "30000", null).contract()));
    }

    private List<ContractReference> references(Caller who, @Nullable ContractStatus status) {
        return contracts(who, status, null, 100).items().stream()
                .map(ContractView::reference)
                .toList();
    }

    private Slice<ContractView> contracts(
            Caller who, @Nullable ContractStatus status, @Nullable String cursor, int limit) {
        return awarded.tender.as(who, ContractService.class, service -> service.list(status, cursor, limit));
    }

    private Slice<AwardNoticeView> notices(@Nullable String cursor) {
        return awarded.tender.as(Caller.ANONYMOUS, AwardNoticeService.class, service -> service.list(cursor, 1));
    }

    private ContractView terminate(ContractReference made, Caller who, long version) {
        return awarded.tender.as(
                who, ContractService.class, service -> service.terminate(made, "It was not delivered.", version));
    }

    private ContractView contract(ContractReference made, Caller who) {
        return awarded.tender.as(who, ContractService.class, service -> service.read(made));
    }

    private AwardNoticeView notice(EvaluationReference reference) {
        return awarded.tender.as(Caller.ANONYMOUS, AwardNoticeService.class, service -> service.read(reference));
    }

    static List<ProblemCode> codes(ThrowingCallable act) {
        return problems(act).stream().map(Problem::code).toList();
    }

    static List<Problem> problems(ThrowingCallable act) {
        var refusal = catchThrowableOfType(DomainException.class, act);
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal.problems();
    }
}
