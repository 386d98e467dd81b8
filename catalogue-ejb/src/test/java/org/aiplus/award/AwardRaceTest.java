// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import static org.aiplus.evaluation.Tender.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.aiplus.approval.ApprovalEvent;
import org.aiplus.approval.ApprovalStatus;
import org.aiplus.approval.DecisionOutcome;
import org.aiplus.evaluation.EvaluationEvent;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.Interleaved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One cancels an evaluation while another approves its award: one of them succeeds, and nobody waits for the other for ever. */
class AwardRaceTest {

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    private final AwardedTender approving = new AwardedTender(database);
    private final AwardedTender cancelling = new AwardedTender(database);
    private final Interleaved acts = new Interleaved(database);
    private EvaluationReference reference;

    @BeforeEach
    void anAwardIsRecommended() throws Exception {
        cancelling.world();
        approving.world();
        reference = approving.ranked();
        cancelling.tender.now = approving.tender.now;
        approving.recommend(reference);
        approving.tender.declareNothing(reference, AwardedTender.APPROVER, AwardedTender.BIDDERS);
    }

    @Test
    void whoApprovesFirstIsNotHeldUpByWhoCancels() throws Exception {
        approving.first = stopAt(ApprovalEvent.StepDecided.class);
        var outcome = acts.run(approve(), cancel());
        assertThat(outcome.first()).isNull();
        assertThat(outcome.second()).isInstanceOf(StaleRevision.class);
        isApproved();
    }

    @Test
    void whoCancelsWhileSomebodyDecidesReadsAgain() throws Exception {
        cancelling.first = stopAt(EvaluationEvent.Cancelled.class);
        var outcome = acts.run(cancel(), approve());
        assertThat(outcome.first()).isInstanceOf(StaleRevision.class);
        assertThat(outcome.second()).isNull();
        isApproved();
    }

    @Test
    void whoSendsBackFirstIsNotHeldUpByWhoCancels() throws Exception {
        approving.first = stopAt(ApprovalEvent.StepDecided.class);
        var outcome = acts.run(
                () -> approving.decide(reference, AwardedTender.APPROVER, DecisionOutcome.RETURN, "Explain the price."),
                cancel());
        assertThat(outcome.first()).isNull();
        assertThat(outcome.second()).isInstanceOf(StaleRevision.class);
        var award = approving.read(reference, OFFICER);
        assertThat(award.status()).isEqualTo(AwardStatus.RETURNED);
        assertThat(award.approval())
                .satisfies(round -> assertThat(round.status()).isEqualTo(ApprovalStatus.RETURNED));
    }

    @Test
    void whoIsSuspendedIsNeitherRecommendedNorGetsTheContract() throws Exception {
        approving.approve(reference);
        var winner = approving.read(reference, OFFICER).ranked().get(0).vendorId();
        approving.later(Duration.ofDays(30));
        approving.jobs();
        database.update("update vendor set status = 'SUSPENDED' where id = '" + winner + "'");
        try {
            assertThatThrownBy(() -> approving.contract(reference, "1000", "As agreed."))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("vendor-not-verified");
        } finally {
            database.update("update vendor set status = 'VERIFIED' where id = '" + winner + "'");
        }
    }

    private Consumer<DomainEvent> stopAt(Class<? extends DomainEvent> fact) {
        return event -> {
            if (fact.isInstance(event)) {
                acts.stop();
            }
        };
    }

    private Callable<?> approve() {
        return () -> approving.decide(reference, AwardedTender.APPROVER, DecisionOutcome.APPROVE, null);
    }

    private Callable<?> cancel() {
        var version = cancelling.tender.version(reference);
        return () -> cancelling.tender.as(
                OFFICER, service -> service.cancel(reference, "There is no money any more.", version));
    }

    private void isApproved() {
        var award = approving.read(reference, OFFICER);
        assertThat(award.status()).isEqualTo(AwardStatus.STANDSTILL);
        assertThat(award.approval())
                .satisfies(round -> assertThat(round.status()).isEqualTo(ApprovalStatus.APPROVED));
        assertThat(approving
                        .tender
                        .as(OFFICER, service -> service.read(reference))
                        .status())
                .isIn(Set.of(EvaluationStatus.APPROVED));
    }
}
