// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.aiplus.catalogue.SolutionStatus;
import org.aiplus.catalogue.StatusReason;
import org.aiplus.claim.ClaimService;
import org.aiplus.evidence.EvidenceDesk;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A listing is a function of what is valid today, on a real database with a clock that moves. */
class ListingWalkTest {

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final Assessing assessing = new Assessing(database);

    @BeforeEach
    void vendors() throws SQLException {
        assessing.evidence.vendors();
    }

    @Test
    void fourHundredDaysWalkTheBadgeDownWithANoticeAtEachStep() throws SQLException {
        var proof = assessing.proof("CERTIFICATE", 200);
        var decided = assessing.decided(proof);
        assertThat(decided.result().outcome()).isEqualTo(Outcome.LISTED);
        assertThat(assessing.status()).isEqualTo(SolutionStatus.LISTED);
        assertThat(assessing.reasons()).containsExactly(StatusReason.LISTED_BY_DECISION);

        var facts = assessing.facts();
        assessing.pass(169);
        assertThat(assessing.status()).isEqualTo(SolutionStatus.LISTED);
        assertThat(assessing.noticesSince(facts)).isEmpty();

        assessing.pass(1);
        assertThat(assessing.status()).isEqualTo(SolutionStatus.AT_RISK);
        assertThat(assessing.reasons()).containsExactly(StatusReason.EVIDENCE_RUNS_OUT);
        assertThat(assessing.noticesSince(facts)).contains("listing-at-risk");

        facts = assessing.facts();
        assessing.pass(31);
        assertThat(assessing.status()).isEqualTo(SolutionStatus.CONDITIONAL);
        assertThat(assessing.reasons()).containsExactly(StatusReason.EVIDENCE_RAN_OUT);
        assertThat(assessing.noticesSince(facts)).contains("listing-conditional");

        facts = assessing.facts();
        assessing.pass(60);
        assertThat(assessing.status()).isEqualTo(SolutionStatus.SUSPENDED);
        assertThat(assessing.noticesSince(facts)).contains("listing-suspended");
        var suspended = assessing.assess(Assessing.OFFICER, service -> service.read(decided.reference()));
        assertThat(suspended.graceUntil()).isEqualTo(assessing.today().plusDays(90));

        assessing.pass(139);
        assertThat(assessing.status()).isEqualTo(SolutionStatus.SUSPENDED);
        assertThat(assessing.reasons())
                .containsExactlyInAnyOrder(StatusReason.EVIDENCE_RAN_OUT, StatusReason.DECISION_RAN_OUT);
        assertThat(assessing
                        .assess(Assessing.OFFICER, service -> service.read(decided.reference()))
                        .status())
                .isEqualTo(AssessmentStatus.EXPIRED);
    }

    @Test
    void whatIsRenewedLeadsBackUp() throws SQLException {
        var proof = assessing.proof("CERTIFICATE", 40);
        assessing.decided(proof);
        assessing.pass(102);
        assertThat(assessing.status()).isEqualTo(SolutionStatus.SUSPENDED);
        var facts = assessing.facts();
        assessing.proof("CERTIFICATE", 300);
        assessing.runJob();
        assertThat(assessing.status()).isEqualTo(SolutionStatus.LISTED);
        assertThat(assessing.noticesSince(facts)).contains("listing-restored");
    }

    @Test
    void aDecisionOnEvidenceThatEndsSoonIsAtRiskFromTheBeginning() {
        assessing.decided(assessing.proof("CERTIFICATE", 20));
        assertThat(assessing.status()).isEqualTo(SolutionStatus.AT_RISK);
        assertThat(assessing.noticesSince(0)).contains("listing-decided-listed", "listing-at-risk");
    }

    @Test
    void aRunThatIsRepeatedDoesNothingTwice() throws SQLException {
        assessing.decided(assessing.proof("CERTIFICATE", 40));
        assessing.pass(20);
        var facts = assessing.facts();
        assessing.runJob();
        assessing.runJob();
        assertThat(assessing.noticesSince(facts)).isEqualTo(List.of());
    }

    @Test
    void evidenceThatIsTakenBackMovesTheListingAtTheNextRun() throws SQLException {
        var proof = assessing.proof("CERTIFICATE", null);
        assessing.decided(proof);
        assessing.revoke(proof);
        assessing.runJob();
        assertThat(assessing.status()).isEqualTo(SolutionStatus.CONDITIONAL);
        assertThat(assessing.reasons()).containsExactly(StatusReason.EVIDENCE_RAN_OUT);
    }

    @Test
    void anAnswerThatIsFoundContradictedMovesTheListingAtTheNextRunToo() throws SQLException {
        assessing.decided(assessing.proof("CERTIFICATE", null));
        assessing.as(
                EvidenceDesk.MODERATOR,
                ClaimService.class,
                claims -> claims.contradict(Assessing.SOLUTION, "retentionDays", "Kept for a year."));
        assessing.noticeClaims();
        assessing.runJob();
        assertThat(assessing.status()).isEqualTo(SolutionStatus.CONDITIONAL);
        assessing.as(
                EvidenceDesk.MODERATOR, ClaimService.class, claims -> claims.lift(Assessing.SOLUTION, "retentionDays"));
        assessing.noticeClaims();
        assessing.runJob();
        assertThat(assessing.status()).isEqualTo(SolutionStatus.LISTED);
    }

    @Test
    void aNewRevisionPutsTheListingAtRiskAtOnceAndAsksForAnAssessment() throws SQLException {
        assessing.decided(assessing.proof("CERTIFICATE", null));
        var facts = assessing.facts();
        assessing.publish(2);
        assessing.runJob();
        assertThat(assessing.status()).isEqualTo(SolutionStatus.AT_RISK);
        assertThat(assessing.reasons()).containsExactly(StatusReason.REVISION_TO_ASSESS);
        assertThat(assessing.noticesSince(facts))
                .contains("listing-at-risk", "listing-revision-came", "listing-revision-to-assess");

        facts = assessing.facts();
        assessing.pass(20);
        assessing.publish(3);
        assessing.runJob();
        assertThat(assessing.noticesSince(facts)).isEmpty();
        assessing.pass(11);
        assertThat(assessing.status()).isEqualTo(SolutionStatus.CONDITIONAL);
        assertThat(assessing.reasons()).containsExactly(StatusReason.REVISION_NOT_ASSESSED);
        assessing.pass(60);
        assertThat(assessing.status()).isEqualTo(SolutionStatus.SUSPENDED);
    }

    @Test
    void aDecisionAboutTheNewRevisionListsItAgain() throws SQLException {
        var proof = assessing.proof("CERTIFICATE", null);
        assessing.decided(proof);
        assessing.publish(2);
        assessing.runJob();
        var again = assessing.decided(proof);
        assertThat(again.revision()).isEqualTo(2);
        assertThat(assessing.status()).isEqualTo(SolutionStatus.LISTED);
        assertThat(assessing.reasons()).containsExactly(StatusReason.LISTED_BY_DECISION);
        assertThat(again.terms()).noneMatch(term -> term.kind() == Term.Kind.REVISION);
    }
}
