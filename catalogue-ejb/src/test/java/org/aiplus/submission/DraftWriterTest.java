// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import static org.aiplus.submission.Submissions.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.aiplus.identity.Caller;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.StaleRevision;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What editors do with a draft, alone and together. */
class DraftWriterTest {

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    private final Submissions submissions = new Submissions(database);
    private final Caller ada = submissions.ada();
    private final Caller ben = submissions.ben();

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
}
