// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.identity.Caller;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SubmissionServiceTest {

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    private final Submissions submissions = new Submissions(database);
    private Caller ada = Caller.ANONYMOUS;
    private Caller ben = Caller.ANONYMOUS;
    private Caller rival = Caller.ANONYMOUS;

    @BeforeEach
    void people() throws SQLException {
        submissions.vendors();
        ada = submissions.member("ada", "DEMO-0001");
        ben = submissions.member("ben", "DEMO-0001");
        rival = submissions.member("rob", "DEMO-0002");
    }

    @Test
    void anEmptyDraftOpensAnUnpublishedSolution() throws SQLException {
        var draft = submissions.opened(ada);
        assertThat(draft.stage().status()).isEqualTo(SubmissionStatus.DRAFT);
        assertThat(draft.stage().holder()).isEqualTo(Step.Holder.VENDOR);
        assertThat(draft.content().fields()).containsExactly("/questionSet");
        assertThat(database.count("select count(*) from solution where reference = '" + draft.solution()
                        + "' and published_revision_id is null and source_system = 'vendor-portal'"))
                .isEqualTo(1);
    }

    @Test
    void theSameKeyOpensOneDraft() {
        var key = Optional.of(new IdempotencyKey("open-once"));
        var first = submissions.as(ada, service -> service.create(NewSubmission.EMPTY, key));
        var again = submissions.as(ada, service -> service.create(NewSubmission.EMPTY, key));
        assertThat(again.reference()).isEqualTo(first.reference());
    }

    @Test
    void aRevisionBeginsWithWhatIsPublishedAndOnlyOneIsOpen() {
        var command = new NewSubmission(null, "S-000001", null);
        var draft = submissions.as(ada, service -> service.create(command, Optional.empty()));
        assertThat(draft.baseRevision()).isEqualTo(1);
        assertThat(draft.content().fields()).contains("/name", "/answers/prices");
        assertThat(problems(() -> submissions.as(ben, service -> service.create(command, Optional.empty()))))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.SUBMISSION_OPEN);
        submissions.as(ada, service -> service.withdraw(draft.reference(), "not now", draft.version()));
        var next = submissions.as(ben, service -> service.create(command, Optional.empty()));
        assertThat(next.reference()).isNotEqualTo(draft.reference());
        submissions.as(ben, service -> service.withdraw(next.reference(), "done", next.version()));
    }

    @Test
    void aCopyLeavesOutWhatIsTrueOfOneProductOnlyAndSaysSo() {
        var draft = submissions.as(
                ada, service -> service.create(new NewSubmission(null, null, "S-000001"), Optional.empty()));
        assertThat(draft.content().fields())
                .containsExactlyInAnyOrder("/questionSet", "/categories", "/answers/summary", "/answers/website");
        assertThat(draft.notCopied())
                .containsExactlyInAnyOrder(
                        "/name", "/answers/lastSecurityRiskAssessmentOn", "/answers/certificates", "/answers/prices");
    }

    @Test
    void whatOthersHaveDoesNotExist() {
        var draft = submissions.opened(ada);
        var reference = draft.reference();
        List.<Runnable>of(
                        () -> submissions.as(rival, s -> s.read(reference)),
                        () -> submissions.as(rival, s -> s.dryRun(reference)),
                        () -> submissions.as(rival, s -> s.save(reference, Submissions.completeContent(), 0)),
                        () -> submissions.as(rival, s -> s.patch(reference, Submissions.json("{}"), 0)),
                        () -> submissions.as(rival, s -> s.submit(reference, 0, Optional.empty())),
                        () -> submissions.as(rival, s -> s.receipt(reference, 1)),
                        () -> submissions.as(rival, s -> s.snapshot(reference, 1)),
                        () -> submissions.as(rival, s -> s.pullBack(reference, 0)),
                        () -> submissions.as(rival, s -> s.withdraw(reference, "mine", 0)),
                        () -> submissions.as(
                                rival, s -> s.create(new NewSubmission(null, "S-000001", null), Optional.empty())),
                        () -> submissions.as(
                                rival, s -> s.create(new NewSubmission(null, null, "S-000001"), Optional.empty())),
                        () -> submissions.as(
                                rival, s -> s.create(new NewSubmission("DEMO-0001", null, null), Optional.empty())))
                .forEach(act -> assertThatThrownBy(act::run).isInstanceOf(NotFound.class));
        assertThat(submissions.as(rival, s -> s.mine(null, null, 100)).items())
                .extracting(SubmissionSummary::reference)
                .doesNotContain(reference);
    }

    @Test
    void aMemberOfTwoVendorsSaysForWhichOne() {
        var both = submissions.member("eve", "DEMO-0001", "DEMO-0002");
        assertThat(problems(() -> submissions.opened(both)))
                .containsExactly(Problem.at("/vendor", ProblemCode.REQUIRED));
        var command = new NewSubmission("DEMO-0002", null, null);
        assertThat(submissions
                        .as(both, s -> s.create(command, Optional.empty()))
                        .vendor()
                        .registryNumber())
                .isEqualTo("DEMO-0002");
    }

    @Test
    void aDraftMayBeIncompleteButNotOfAnotherForm() {
        var draft = submissions.opened(ada);
        var saved = submissions.as(
                ada,
                s -> s.save(
                        draft.reference(),
                        Submissions.json("{\"answers\":{\"productVersion\":\"3\",\"website\":\" \",\"languages\":[]}}"),
                        draft.version()));
        assertThat(saved.content().fields()).containsExactly("/questionSet", "/answers/productVersion");
        assertThat(saved.version()).isGreaterThan(draft.version());
        assertThat(problems(() -> submissions.as(
                        ada,
                        s -> s.save(
                                draft.reference(),
                                Submissions.json(
                                        "{\"answers\":{\"website\":\"ftp://x\",\"generative\":\"yes\",\"nonsense\":1}}"),
                                saved.version()))))
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder("/answers/website", "/answers/generative", "/answers/nonsense");
    }

    @Test
    void whatIsNotTheVendorsToSayIsRefused() {
        var draft = submissions.opened(ada);
        var hostile = Submissions.json(
                "{\"status\":\"PUBLISHED\",\"vendorId\":\"x\",\"version\":9,\"source\":{},\"demo\":false,\"referenceRecord\":true,"
                        + "\"firstListedOn\":\"2020-01-01\",\"answers\":{}}");
        for (var act : List.<Runnable>of(
                () -> submissions.as(ada, s -> s.save(draft.reference(), hostile, draft.version())),
                () -> submissions.as(ada, s -> s.patch(draft.reference(), hostile, draft.version())))) {
            assertThat(problems(act))
                    .allMatch(problem -> problem.code() == ProblemCode.UNKNOWN_PROPERTY)
                    .hasSize(7);
        }
        assertThat(problems(() -> submissions.as(
                        ada, s -> s.patch(draft.reference(), Submissions.json("{\"status\":null}"), draft.version()))))
                .containsExactly(Problem.at("/status", ProblemCode.UNKNOWN_PROPERTY));
        assertThat(submissions.as(ada, s -> s.read(draft.reference())).version())
                .isEqualTo(draft.version());
    }

    @Test
    void aDraftDoesNotGoBackToOlderQuestions() {
        var draft = submissions.opened(ada);
        var older = Problem.at("/questionSet", ProblemCode.OLDER_QUESTION_SET);
        var content = Submissions.json("{\"questionSet\":\"2026-1\",\"answers\":{}}");
        assertThat(problems(() -> submissions.as(ada, s -> s.save(draft.reference(), content, draft.version()))))
                .containsExactly(older);
        assertThat(problems(() -> submissions.as(ada, s -> s.patch(draft.reference(), content, draft.version()))))
                .containsExactly(older);
        assertThat(submissions.as(ada, s -> s.dryRun(content, null)).problems()).contains(older);
    }

    @Test
    void noVendorCallsItsOwnTextChecked() {
        var draft = submissions.as(ada, s -> s.create(new NewSubmission(null, "S-000001", null), Optional.empty()));
        var saved = submissions.as(ada, s -> s.patch(draft.reference(), Submissions.json("""
                        {"answers":{"summary":{"zh-Hans":{"text":"新的文字。","state":"CHECKED"}},
                                    "description":{"en":{"text":"New words.","state":"CHECKED"}}}}"""), draft.version()));
        var tree = saved.content().tree();
        assertThat(tree.at("/answers/summary/zh-Hans/state").asText()).isEqualTo("MACHINE_DRAFT");
        assertThat(tree.at("/answers/description/en/state").asText()).isEqualTo("MACHINE_DRAFT");
        assertThat(tree.at("/answers/summary/en/state").asText())
                .as("unchanged")
                .isEqualTo("CHECKED");
        submissions.as(ada, s -> s.withdraw(draft.reference(), "done", saved.version()));
    }

    @Test
    void twoEditorsOfDifferentQuestionsAreMerged() {
        var draft = submissions.complete(ada);
        submissions.as(
                ada,
                s -> s.patch(
                        draft.reference(),
                        Submissions.json("{\"answers\":{\"productVersion\":\"1\"}}"),
                        draft.version()));
        var both = submissions.as(
                ben,
                s -> s.patch(draft.reference(), Submissions.json("{\"answers\":{\"website\":null}}"), draft.version()));
        assertThat(both.content().fields()).contains("/answers/productVersion").doesNotContain("/answers/website");
    }

    @Test
    void twoEditorsOfOneQuestionLoseNothing() {
        var draft = submissions.complete(ada);
        var first = submissions.as(
                ada,
                s -> s.patch(
                        draft.reference(),
                        Submissions.json("{\"answers\":{\"productVersion\":\"1\"}}"),
                        draft.version()));
        var refused = catchThrowableOfType(
                StaleRevision.class,
                () -> submissions.as(
                        ben,
                        s -> s.patch(
                                draft.reference(),
                                Submissions.json("{\"answers\":{\"productVersion\":\"2\",\"minimumTermMonths\":3}}"),
                                draft.version())));
        assertThat(refused.problems())
                .containsExactly(
                        Problem.at("/answers/productVersion", ProblemCode.STALE_REVISION, "version", first.version()));
        var now = submissions.as(ada, s -> s.read(draft.reference()));
        assertThat(now.content().tree().at("/answers/productVersion").asText()).isEqualTo("1");
        assertThat(now.content().fields()).as("all or nothing").doesNotContain("/answers/minimumTermMonths");
    }

    @Test
    void aPageThatSendsBackWhatItWasShownDoesNotUndoTheOther() {
        var draft = submissions.complete(ada);
        submissions.as(
                ada,
                s -> s.patch(
                        draft.reference(),
                        Submissions.json("{\"answers\":{\"website\":\"https://example.org/new\"}}"),
                        draft.version()));
        var after = submissions.as(
                ben,
                s -> s.patch(
                        draft.reference(),
                        Submissions.json(
                                "{\"answers\":{\"website\":\"https://example.org/minutes\",\"productVersion\":\"2\"}}"),
                        draft.version()));
        assertThat(after.content().tree().at("/answers/website").asText()).isEqualTo("https://example.org/new");
        assertThat(after.content().tree().at("/answers/productVersion").asText())
                .isEqualTo("2");
    }

    @Test
    void theWholeContentIsReplacedOnlyByWhoHasReadTheLatest() {
        var draft = submissions.complete(ada);
        submissions.as(
                ada,
                s -> s.patch(
                        draft.reference(),
                        Submissions.json("{\"answers\":{\"productVersion\":\"1\"}}"),
                        draft.version()));
        assertThatThrownBy(() -> submissions.as(
                        ben, s -> s.save(draft.reference(), Submissions.completeContent(), draft.version())))
                .isInstanceOf(StaleRevision.class);
    }

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
    void aDraftCanSayAgainWhatWasHandedInOrPublished() {
        var handedIn = submissions.submitted(ada);
        var back = submissions.as(ada, s -> s.pullBack(handedIn.reference(), handedIn.version()));
        var changed = submissions.as(
                ada, s -> s.save(back.reference(), Submissions.json("{\"answers\":{}}"), back.version()));
        var reverted = submissions.as(ada, s -> s.revert(back.reference(), 1, changed.version()));
        assertThat(reverted.content().tree()).isEqualTo(handedIn.content().tree());
        assertThatThrownBy(() -> submissions.as(ada, s -> s.revert(back.reference(), 0, reverted.version())))
                .as("nothing is published")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> submissions.as(ada, s -> s.revert(back.reference(), 9, reverted.version())))
                .isInstanceOf(NotFound.class);
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

    @Test
    void theListGoesFromTheNewestToTheOldestInParts() {
        var first = submissions.opened(rival);
        var second = submissions.opened(rival);
        var third = submissions.opened(rival);
        var part = submissions.as(rival, s -> s.mine(null, null, 2));
        assertThat(part.items())
                .extracting(SubmissionSummary::reference)
                .containsExactly(third.reference(), second.reference());
        var rest = submissions.as(rival, s -> s.mine(SubmissionStatus.DRAFT, part.next(), 2));
        assertThat(rest.items().get(0).reference()).isEqualTo(first.reference());
    }

    static List<Problem> problems(Runnable act) {
        var refused = catchThrowableOfType(DomainException.class, act::run);
        assertThat(refused).isInstanceOf(RuleViolation.class);
        return refused.problems();
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
