// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import static org.aiplus.submission.Submissions.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.identity.Caller;
import org.aiplus.identity.Role;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChangeNoticeServiceTest {

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private static final SolutionReference OWN = new SolutionReference("S-000001");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final Submissions submissions = new Submissions(database);
    private Caller ada = Caller.ANONYMOUS;

    @BeforeEach
    void people() {
        ada = submissions.ada();
    }

    @Test
    void aMaterialChangeMarksTheAnswersItTouchesUntilItsReview() {
        var notice = declared(ChangeKind.HOSTING);
        assertThat(notice.status()).isEqualTo(ChangeNoticeStatus.OPEN);
        assertThat(stale())
                .extracting(StaleAnswerView::question)
                .containsExactlyInAnyOrder("hosting", "certificates", "dataReturn");
        assertThat(open()).extracting(ChangeNoticeView::id).containsExactly(notice.id());
        var reviewed = as(administrator(), s -> s.review(notice.id(), "Still fine.", notice.version()));
        assertThat(reviewed.status()).isEqualTo(ChangeNoticeStatus.REVIEWED);
        assertThat(stale()).isEmpty();
        assertThat(declaredBy(ada).get(0).conclusion()).isEqualTo("Still fine.");
        assertThat(problems(() -> as(administrator(), s -> s.review(notice.id(), "Again.", reviewed.version()))))
                .containsExactly(Problem.of(ProblemCode.TRANSITION_NOT_ALLOWED));
    }

    @Test
    void anyOtherChangeIsOnRecordAndMarksNothing() {
        assertThat(declared(ChangeKind.OTHER).status()).isEqualTo(ChangeNoticeStatus.NOTED);
        assertThat(stale()).isEmpty();
        assertThat(open()).isEmpty();
    }

    @Test
    void theRulesAreData() throws SQLException {
        database.update("update change_rule set material = true, questions = '[\"website\"]' where kind = 'OTHER'");
        declared(ChangeKind.OTHER);
        assertThat(stale()).extracting(StaleAnswerView::question).containsExactly("website");
    }

    @Test
    void nobodyDeclaresOrReadsTheChangesOfAnotherVendor() {
        declared(ChangeKind.TERMS);
        var rival = submissions.member("rob", "DEMO-0002");
        assertThatThrownBy(() -> as(
                        rival, s -> s.declare(OWN, new NewChangeNotice(ChangeKind.TERMS, "x", DAY), Optional.empty())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> declaredBy(rival)).isInstanceOf(NotFound.class);
    }

    @Test
    void aMemberOfTheVendorDoesNotReviewItsChange() {
        var notice = declared(ChangeKind.TERMS);
        var inside =
                new Caller("ina", Set.of(Role.ADMINISTRATOR), Set.of("DPO"), Set.of(submissions.vendor("DEMO-0001")));
        assertThat(problems(() -> as(inside, s -> s.review(notice.id(), "Fine.", notice.version()))))
                .containsExactly(Problem.of(ProblemCode.OWN_ORGANISATION));
    }

    @Test
    void theSameKeyDeclaresOnceAndAllFieldsAreChecked() {
        var key = Optional.of(new IdempotencyKey("change"));
        var command = new NewChangeNotice(ChangeKind.TERMS, "New terms.", DAY);
        var first = as(ada, s -> s.declare(OWN, command, key));
        assertThat(as(ada, s -> s.declare(OWN, command, key)).id()).isEqualTo(first.id());
        assertThat(problems(() -> as(ada, s -> s.declare(OWN, new NewChangeNotice(null, " ", null), Optional.empty()))))
                .extracting(Problem::pointer)
                .containsExactly("/kind", "/effectiveOn", "/text");
    }

    private ChangeNoticeView declared(ChangeKind kind) {
        return as(ada, s -> s.declare(OWN, new NewChangeNotice(kind, "It has changed.", DAY), Optional.empty()));
    }

    private List<StaleAnswerView> stale() {
        return as(Caller.ANONYMOUS, s -> s.staleAnswers(OWN));
    }

    private List<ChangeNoticeView> open() {
        return as(administrator(), ChangeNoticeService::open);
    }

    private List<ChangeNoticeView> declaredBy(Caller caller) {
        return as(caller, s -> s.declared(OWN));
    }

    private <T> T as(Caller caller, Function<ChangeNoticeService, T> act) {
        return submissions.as(caller, ChangeNoticeService.class, act);
    }

    private static Caller administrator() {
        return new Caller("mona", Set.of(Role.ADMINISTRATOR), Set.of("DPO"), Set.of());
    }
}
