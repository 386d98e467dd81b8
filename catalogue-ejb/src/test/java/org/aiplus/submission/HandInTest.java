// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import static org.aiplus.submission.Submissions.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.identity.Caller;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What stands between a draft and a submission, and what a submission leaves. */
class HandInTest {

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    private final Submissions submissions = new Submissions(database);
    private final Caller ada = submissions.ada();
    private final Caller rival = submissions.rival();

    @Test
    void theDryRunTellsEverythingAndWritesNothing() {
        var draft = submissions.opened(ada);
        var report = submissions.as(ada, s -> s.dryRun(draft.reference()));
        assertThat(report.problems()).extracting(Problem::pointer).contains("/name", "/categories", "/answers/summary");
        assertThat(report.acceptable()).isFalse();
        assertThat(report.sections().get(0))
                .extracting(SectionProgress::section, SectionProgress::requiredAnswered, SectionProgress::requiredTotal)
                .containsExactly("core", 0, 2);
        assertThat(submissions.as(ada, s -> s.read(draft.reference())).version())
                .isEqualTo(draft.version());
    }

    @Test
    void aMissingLanguageBlocksASubmissionAndNotADraft() {
        var content = Submissions.completeContent();
        ((ObjectNode) content.at("/answers/summary")).remove("zh-Hans");
        ((ObjectNode) content.at("/name")).remove("zh-Hant-HK");
        var report = submissions.as(ada, s -> s.dryRun(content, null));
        assertThat(report.problems())
                .containsExactlyInAnyOrder(
                        Problem.at("/name/zh-Hant-HK", ProblemCode.REQUIRED),
                        Problem.at("/answers/summary/zh-Hans", ProblemCode.REQUIRED));
    }

    @Test
    void aCompleteDraftIsHandedInWithAReceipt() throws Exception {
        var draft = submissions.complete(ada);
        assertThat(submissions.as(ada, s -> s.dryRun(draft.reference())).problems())
                .isEmpty();
        var key = Optional.of(new IdempotencyKey("submit-" + draft.reference()));
        var receipt = submissions.as(ada, s -> s.submit(draft.reference(), draft.version(), key));
        var again = submissions.as(ada, s -> s.submit(draft.reference(), draft.version(), key));
        assertThat(again).isEqualTo(receipt);
        assertThat(receipt.snapshot()).isEqualTo(1);
        assertThat(receipt.nextStep()).isEqualTo(Step.TAKE_INTO_REVIEW);
        assertThat(receipt.answerDue()).isEqualTo(receipt.submittedAt().plusSeconds(5 * 86_400));
        var kept = submissions.as(ada, s -> s.snapshot(draft.reference(), 1));
        assertThat(receipt.sha256()).isEqualTo(sha256(kept.json()));
        var view = submissions.as(ada, s -> s.read(draft.reference()));
        assertThat(view.stage().holder()).isEqualTo(Step.Holder.MODERATORS);
        assertThat(view.snapshots()).hasSize(1);
        assertThat(view.history())
                .extracting(HistoryLine::to)
                .containsExactly(SubmissionStatus.DRAFT, SubmissionStatus.SUBMITTED);
    }

    @Test
    void aVendorThatNobodyHasVerifiedPreparesAndDoesNotSubmit() throws SQLException {
        database.update("update vendor set status = 'REGISTERED' where registry_number = 'DEMO-0002'");
        try {
            var draft = submissions.complete(rival);
            assertThat(draft.standing()).containsExactly(Problem.of(ProblemCode.VENDOR_NOT_VERIFIED));
            assertThat(submissions.as(rival, s -> s.dryRun(draft.reference())).problems())
                    .isEqualTo(draft.standing());
            assertThat(problems(() ->
                            submissions.as(rival, s -> s.submit(draft.reference(), draft.version(), Optional.empty()))))
                    .isEqualTo(draft.standing());
        } finally {
            database.update("update vendor set status = 'VERIFIED'");
        }
    }

    @Test
    void anIncompleteDraftIsNotHandedIn() {
        var draft = submissions.opened(ada);
        assertThat(problems(
                        () -> submissions.as(ada, s -> s.submit(draft.reference(), draft.version(), Optional.empty()))))
                .extracting(Problem::pointer)
                .contains("/name", "/categories", "/answers/summary");
        assertThat(submissions.as(ada, s -> s.read(draft.reference())).snapshots())
                .isEmpty();
    }

    @Test
    void aSubmissionIsWholeOrNotAtAll() throws SQLException {
        var draft = submissions.complete(ada);
        var key = Optional.of(new IdempotencyKey("half-" + draft.reference()));
        var failing = new Submissions(database, event -> {
            throw new IllegalStateException("the server died");
        });
        assertThatThrownBy(() -> failing.as(ada, s -> s.submit(draft.reference(), draft.version(), key)))
                .hasMessage("the server died");
        var after = submissions.as(ada, s -> s.read(draft.reference()));
        assertThat(after.stage().status()).isEqualTo(SubmissionStatus.DRAFT);
        assertThat(after.snapshots()).isEmpty();
        assertThat(after.version()).isEqualTo(draft.version());
        var receipt = submissions.as(ada, s -> s.submit(draft.reference(), draft.version(), key));
        assertThat(receipt.snapshot()).as("the repetition under the same key").isEqualTo(1);
    }

    @Test
    void whatIsHandedInCannotBeChangedUntilItIsPulledBack() {
        var submitted = submissions.submitted(ada);
        assertThat(problems(() -> submissions.as(
                        ada, s -> s.patch(submitted.reference(), Submissions.json("{}"), submitted.version()))))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TRANSITION_NOT_ALLOWED);
        var back = submissions.as(ada, s -> s.pullBack(submitted.reference(), submitted.version()));
        assertThat(back.editable()).isTrue();
        var receipt = submissions.as(ada, s -> s.submit(back.reference(), back.version(), Optional.empty()));
        assertThat(receipt.snapshot()).isEqualTo(2);
    }

    @Test
    void theServerCannotChangeWhatWasHandedIn() {
        submissions.submitted(ada);
        for (var table : List.of("submission_snapshot", "submission_status_change", "submission_draft_edit")) {
            for (var act : List.of("delete from " + table, "update " + table + " set vendor_id = vendor_id")) {
                assertThatThrownBy(() -> database.asApplication(connection -> {
                            try (var statement = connection.createStatement()) {
                                return statement.executeUpdate(act);
                            }
                        }))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
