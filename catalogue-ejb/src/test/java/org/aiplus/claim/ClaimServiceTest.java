// SPDX-License-Identifier: Apache-2.0
package org.aiplus.claim;

import static org.aiplus.evidence.EvidenceDesk.MEMBER;
import static org.aiplus.evidence.EvidenceDesk.MODERATOR;
import static org.aiplus.evidence.EvidenceDesk.OFFICER;
import static org.aiplus.evidence.EvidenceDesk.SOLUTION;
import static org.aiplus.evidence.EvidenceDesk.STAFF;
import static org.aiplus.evidence.EvidenceDesk.STRANGER;
import static org.aiplus.evidence.EvidenceDesk.inDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.evidence.EvidenceDesk;
import org.aiplus.evidence.SupportChoice;
import org.aiplus.identity.Caller;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClaimServiceTest {

    private static final SolutionReference ENTRY = new SolutionReference(SOLUTION);
    private static final String QUESTION = "productVersion";
    private static final SupportChoice SUPPORT = new SupportChoice(SOLUTION, QUESTION);

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final EvidenceDesk desk = new EvidenceDesk(database);

    @BeforeEach
    void vendors() throws SQLException {
        desk.vendors();
    }

    @Test
    void anAnswerIsAssertedUntilEvidenceIsBoundToItAndReleased() {
        assertThat(state()).isEqualTo(ClaimState.ASSERTED);
        var piece = desk.upload(MEMBER, EvidenceDesk.command(null, SUPPORT), EvidenceDesk.text("a"));
        assertThat(state()).as("not yet released").isEqualTo(ClaimState.ASSERTED);
        desk.scan();
        assertThat(state()).isEqualTo(ClaimState.EVIDENCED);
        var version = desk.read(OFFICER, piece).version();
        desk.as(OFFICER, s -> s.verify(piece.reference(), version));
        assertThat(state()).isEqualTo(ClaimState.VERIFIED);
        var verified = desk.read(MEMBER, piece).version();
        desk.as(MEMBER, s -> s.revoke(piece.reference(), "wrong file", verified));
        assertThat(state()).isEqualTo(ClaimState.ASSERTED);
    }

    @Test
    void evidenceThatIsOverLeavesTheClaimExpiredEvenBeforeTheJobRuns() throws SQLException {
        var piece = desk.released(inDays(3), SUPPORT);
        desk.as(OFFICER, s -> s.verify(piece.reference(), piece.version()));
        desk.moveClock(4);
        assertThat(state()).isEqualTo(ClaimState.EXPIRED);
        desk.runJob();
        assertThat(state()).isEqualTo(ClaimState.EXPIRED);
        desk.released(SUPPORT);
        assertThat(state()).isEqualTo(ClaimState.EVIDENCED);
    }

    @Test
    void aVerificationHoldsForTheAnswerThatWasVerified() throws SQLException {
        var piece = desk.released(SUPPORT);
        desk.as(OFFICER, s -> s.verify(piece.reference(), piece.version()));
        answerAnew("2.0");
        assertThat(state()).isEqualTo(ClaimState.EVIDENCED);
    }

    @Test
    void aContradictionStandsAgainstThatAnswerUntilItIsLifted() throws SQLException {
        desk.released(SUPPORT);
        var ledger = as(MODERATOR, s -> s.contradict(ENTRY, QUESTION, "The pilot measured something else."));
        assertThat(claim(ledger).state()).isEqualTo(ClaimState.CONTRADICTED);
        assertThat(claim(ledger).reason()).isEqualTo("The pilot measured something else.");
        var twice = catchThrowableOfType(
                RuleViolation.class, () -> as(MODERATOR, s -> s.contradict(ENTRY, QUESTION, "again")));
        assertThat(twice.problems().get(0).code()).isEqualTo(ProblemCode.TRANSITION_NOT_ALLOWED);

        answerAnew("2.0");
        assertThat(state()).as("another answer is another claim").isEqualTo(ClaimState.EVIDENCED);
        as(MODERATOR, s -> s.contradict(ENTRY, QUESTION, "Still wrong."));
        assertThat(state()).isEqualTo(ClaimState.CONTRADICTED);
        assertThat(as(MODERATOR, s -> s.claim(ENTRY, QUESTION)).reason()).isEqualTo("Still wrong.");
        as(MODERATOR, s -> s.lift(ENTRY, QUESTION));
        assertThat(state()).isEqualTo(ClaimState.EVIDENCED);
        assertThatThrownBy(() -> as(MODERATOR, s -> s.claim(ENTRY, "website"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(MODERATOR, s -> s.lift(ENTRY, QUESTION))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(MODERATOR, s -> s.contradict(ENTRY, "website", "no answer")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void thePublicSeesTheStateAndNothingElse() {
        desk.released(SUPPORT);
        as(MODERATOR, s -> s.contradict(ENTRY, QUESTION, "secret reason"));
        for (var reader : List.of(Caller.ANONYMOUS, STRANGER)) {
            var claim = claim(as(reader, s -> s.claims(ENTRY)));
            assertThat(claim.state()).isEqualTo(ClaimState.CONTRADICTED);
            assertThat(claim.evidence()).isEmpty();
            assertThat(claim.reason()).isNull();
            assertThat(as(reader, s -> s.claims(ENTRY)).claims())
                    .as("answers that the public may not read have no public claim")
                    .extracting(Claim::question)
                    .doesNotContain("retentionDays");
        }
        for (var reader : List.of(STAFF, MEMBER)) {
            assertThat(claim(as(reader, s -> s.claims(ENTRY))).evidence()).hasSize(1);
            assertThat(claim(as(reader, s -> s.claims(ENTRY))).reason()).isEqualTo("secret reason");
        }
    }

    @Test
    void theLedgerHasAsManyStatementsForManyPiecesAsForNone() {
        var none = statements();
        for (int i = 0; i < 4; i++) {
            desk.released(SUPPORT, new SupportChoice(SOLUTION, "generative"));
        }
        assertThat(statements()).isEqualTo(none);
    }

    private int statements() {
        return database.statements(() -> as(STAFF, s -> s.claims(ENTRY)));
    }

    private void answerAnew(String version) throws SQLException {
        database.update("update solution_revision set answers = jsonb_set(answers, '{productVersion}', '\"" + version
                + "\"') where id = (select published_revision_id from solution where reference = '" + SOLUTION + "')");
    }

    private ClaimState state() {
        return claim(as(Caller.ANONYMOUS, s -> s.claims(ENTRY))).state();
    }

    private static Claim claim(ClaimLedger ledger) {
        return ledger.claims().stream()
                .filter(claim -> claim.question().equals(QUESTION))
                .findFirst()
                .orElseThrow();
    }

    private <T> T as(Caller caller, Function<ClaimService, T> act) {
        return database.call(
                entityManager -> act.apply(desk.wiring(entityManager, caller).get(ClaimService.class)));
    }
}
