// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import static org.aiplus.submission.Submissions.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.identity.Caller;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SubmissionServiceTest {

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    private final Submissions submissions = new Submissions(database);
    private final Caller ada = submissions.ada();
    private final Caller ben = submissions.ben();
    private final Caller rival = submissions.rival();

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
}
