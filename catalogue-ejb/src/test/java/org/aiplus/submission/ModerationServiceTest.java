// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import static org.aiplus.submission.Submissions.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aiplus.catalogue.SolutionEvent;
import org.aiplus.identity.Caller;
import org.aiplus.identity.Doer;
import org.aiplus.identity.Role;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Notice;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.StaleRevision;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.KnownPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ModerationServiceTest {

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    private final Submissions submissions = new Submissions(database);
    private final Caller moderator = administrator("mona");
    private final Caller second = administrator("sam");
    private final Caller ada = submissions.ada();

    @Test
    void whatWasHandedInWaitsInTheQueueAndDraftsDoNot() {
        var draft = submissions.complete(ada);
        var handedIn = submissions.submitted(ada);
        var queue = as(moderator, service -> service.queue(QueueFilter.OPEN, null, 100));
        assertThat(queue.items())
                .extracting(SubmissionSummary::reference)
                .contains(handedIn.reference())
                .doesNotContain(draft.reference());
        assertThatThrownBy(() -> as(moderator, service -> service.read(draft.reference())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theQueueBeginsWithWhatIsDueFirstAndGoesOnInParts() throws SQLException {
        var first = submissions.submitted(ada);
        var second = submissions.submitted(ada);
        submissions.change("update submission set due = '2020-01-01' where reference = '" + second.reference() + "'");
        submissions.change("update submission set due = '2020-01-02' where reference = '" + first.reference() + "'");
        var overdue = new QueueFilter(null, Step.Holder.MODERATORS, null, true);
        var part = as(moderator, service -> service.queue(overdue, null, 1));
        assertThat(part.items()).extracting(SubmissionSummary::reference).containsExactly(second.reference());
        var rest = as(moderator, service -> service.queue(overdue, part.next(), 1));
        assertThat(rest.items()).extracting(SubmissionSummary::reference).containsExactly(first.reference());
    }

    @Test
    void moderatorsReadWhatWasHandedInAndNotWhatTheVendorWritesNow() {
        var submitted = submissions.submitted(ada);
        var taken = as(moderator, service -> service.take(submitted.reference(), submitted.version()));
        var back = as(
                moderator,
                service -> service.requestChanges(
                        submitted.reference(),
                        List.of(new Remark("/answers/website", "Whose is it?")),
                        taken.version()));
        submissions.as(
                ada,
                service -> service.patch(
                        submitted.reference(),
                        Submissions.json("{\"answers\":{\"website\":\"https://example.org/secret\"}}"),
                        back.version()));
        var seen = as(moderator, service -> service.read(submitted.reference()));
        assertThat(seen.content().json()).doesNotContain("secret");
        assertThat(seen.stage().nextStep()).isEqualTo(Step.CHANGE_AND_RESUBMIT);
        assertThat(seen.messages()).extracting(MessageView::field).containsExactly("/answers/website");
    }

    @Test
    void aQuestionStopsTheClockUntilItIsAnswered() throws SQLException {
        var submitted = submissions.submitted(ada);
        var taken = as(moderator, service -> service.take(submitted.reference(), submitted.version()));
        var asked = as(
                moderator,
                service -> service.ask(submitted.reference(), new Remark(null, "Which model?"), taken.version()));
        assertThat(asked.stage().holder()).isEqualTo(Step.Holder.VENDOR);
        assertThat(problems(() -> as(moderator, s -> s.recommend(submitted.reference(), asked.version()))))
                .containsExactly(Problem.of(ProblemCode.TRANSITION_NOT_ALLOWED));
        submissions.change("update submission set paused_at = paused_at - interval '3 days' where reference = '"
                + submitted.reference() + "'");
        var question = asked.messages().get(0).id();
        var answered = submissions.as(ada, service -> service.answer(submitted.reference(), question, "Ours."));
        assertThat(answered.messages())
                .extracting(MessageView::kind)
                .containsExactly(MessageKind.CLARIFICATION, MessageKind.ANSWER);
        assertThat(answered.messages()).noneMatch(MessageView::open);
        assertThat(answered.stage().answerDue())
                .isAfter(taken.stage().answerDue().plusSeconds(3 * 86_400 - 60));
        assertThat(problems(() ->
                        submissions.as(ada, service -> service.answer(submitted.reference(), question, "Again."))))
                .containsExactly(Problem.of(ProblemCode.TRANSITION_NOT_ALLOWED));
    }

    @Test
    void nobodyElseAnswersForTheVendor() {
        var submitted = submissions.submitted(ada);
        var taken = as(moderator, service -> service.take(submitted.reference(), submitted.version()));
        var asked = as(
                moderator,
                service -> service.ask(submitted.reference(), new Remark(null, "Which model?"), taken.version()));
        var rival = submissions.member("rob", "DEMO-0002");
        var question = asked.messages().get(0).id();
        assertThatThrownBy(() ->
                        submissions.as(rival, service -> service.answer(submitted.reference(), question, "Mine.")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void remarksNameKnownFieldsAndSaySomething() {
        var submitted = submissions.submitted(ada);
        var taken = as(moderator, service -> service.take(submitted.reference(), submitted.version()));
        assertThat(problems(() -> as(
                        moderator,
                        service -> service.requestChanges(
                                submitted.reference(),
                                List.of(new Remark("/answers/nonsense", "x"), new Remark("/name", " ")),
                                taken.version()))))
                .extracting(Problem::pointer)
                .containsExactly("/wishes/0/field", "/wishes/1/text");
        assertThat(problems(() -> as(
                        moderator,
                        service -> service.requestChanges(submitted.reference(), List.of(), taken.version()))))
                .containsExactly(Problem.at("/wishes", ProblemCode.REQUIRED));
    }

    @Test
    void whoeverRecommendsDoesNotApprove() throws SQLException {
        var recommended = recommended();
        assertThat(problems(() -> as(
                        moderator,
                        service -> service.approve(recommended.reference(), Set.of(), recommended.version()))))
                .containsExactly(Problem.of(ProblemCode.SECOND_PERSON_NEEDED));
        assertThat(database.count(
                        "select count(*) from solution where published_revision_id is not null and reference = '"
                                + recommended.solution() + "'"))
                .isZero();
    }

    @Test
    void aMemberOfTheVendorModeratesNothingOfIts() {
        var submitted = submissions.submitted(ada);
        var inside =
                new Caller("ina", Set.of(Role.ADMINISTRATOR), Set.of("DPO"), Set.of(submissions.vendor("DEMO-0001")));
        for (var act : List.<Function<ModerationService, ModerationView>>of(
                s -> s.take(submitted.reference(), submitted.version()),
                s -> s.ask(submitted.reference(), new Remark(null, "x"), submitted.version()),
                s -> s.requestChanges(submitted.reference(), List.of(new Remark(null, "x")), submitted.version()),
                s -> s.recommend(submitted.reference(), submitted.version()),
                s -> s.returnToReview(submitted.reference(), submitted.version()),
                s -> s.approve(submitted.reference(), Set.of(), submitted.version()),
                s -> s.reject(submitted.reference(), "x", submitted.version()))) {
            assertThat(problems(() -> as(inside, act))).containsExactly(Problem.of(ProblemCode.OWN_ORGANISATION));
        }
    }

    @Test
    void theVendorReadsThatAModeratorDidItAndModeratorsReadWho() throws SQLException {
        KnownPeople.insert(database, Objects.requireNonNull(moderator.subject()), "Mona Moderator");
        KnownPeople.insert(database, "ada", "Ada Author");
        var submitted = submissions.submitted(ada);
        KnownPeople.join(database, "ada", "DEMO-0001");
        var taken = as(moderator, service -> service.take(submitted.reference(), submitted.version()));
        assertThat(taken.history())
                .extracting(line -> line.doer().name())
                .containsExactly("Ada Author", "Ada Author", "Mona Moderator");
        assertThat(submissions
                        .as(ada, service -> service.read(submitted.reference()))
                        .history())
                .extracting(HistoryLine::doer)
                .containsExactly(
                        new Doer("Ada Author", Doer.Side.VENDOR),
                        new Doer("Ada Author", Doer.Side.VENDOR),
                        new Doer(null, Doer.Side.GOVERNMENT));
    }

    @Test
    void aSecondAdministratorPublishesWhatWasHandedIn() throws SQLException {
        var recommended = recommended();
        var published = as(
                second,
                service -> service.approve(
                        recommended.reference(), Set.of(Language.EN, Language.TC), recommended.version()));
        assertThat(published.stage().status()).isEqualTo(SubmissionStatus.PUBLISHED);
        assertThat(published.published()).isNotNull();
        assertThat(published.findings())
                .as("it is what is published, and was something new")
                .noneMatch(finding -> finding.kind() == Finding.Kind.NOTHING_NEW);
        assertThat(published.changed()).isNotEmpty();
        assertThat(published.published().tree().at("/name/en/state").asText()).isEqualTo("CHECKED");
        assertThat(published
                        .published()
                        .tree()
                        .at("/answers/summary/zh-Hant-HK/state")
                        .asText())
                .isEqualTo("CHECKED");
        assertThat(published
                        .published()
                        .tree()
                        .at("/answers/summary/zh-Hans/state")
                        .asText())
                .isEqualTo("MACHINE_DRAFT");
        assertThat(published.history())
                .extracting(HistoryLine::to)
                .containsExactly(
                        SubmissionStatus.DRAFT,
                        SubmissionStatus.SUBMITTED,
                        SubmissionStatus.IN_REVIEW,
                        SubmissionStatus.APPROVED,
                        SubmissionStatus.PUBLISHED);
        assertThat(submissions.events.all())
                .hasAtLeastOneElementOfType(SolutionEvent.RevisionPublished.class)
                .hasAtLeastOneElementOfType(ModerationEvent.Published.class);
        assertThat(database.count("select count(*) from solution_revision r join solution s on s.id = r.solution_id"
                        + " where s.reference = '" + recommended.solution()
                        + "' and r.status = 'PUBLISHED' and r.number = 1 and s.source_system = 'vendor-portal'"
                        + " and s.published_revision_id = r.id and r.first_listed_on is not null"))
                .isEqualTo(1);
    }

    @Test
    void theNextRevisionTakesThePlaceOfTheOneBefore() throws SQLException {
        var draft = submissions.as(ada, s -> s.create(new NewSubmission(null, "S-000001", null), Optional.empty()));
        var patch = Submissions.completeContent();
        patch.withObject("/answers")
                .put("website", "https://example.org/second")
                .putNull("prices");
        var changed = submissions.as(ada, s -> s.patch(draft.reference(), patch, draft.version()));
        submissions.as(ada, s -> s.submit(changed.reference(), changed.version(), Optional.empty()));
        var submitted = submissions.as(ada, s -> s.read(draft.reference()));
        assertThat(as(moderator, s -> s.read(draft.reference())).changed())
                .contains("/answers/website", "/questionSet")
                .doesNotContain("/categories");
        var ready = recommended(submitted);
        as(second, s -> s.approve(ready.reference(), Set.of(), ready.version()));
        assertThat(
                        database.count(
                                "select count(*) from solution_revision r join solution s on s.id = r.solution_id"
                                        + " where s.reference = 'S-000001' and (r.number, r.status) in ((1, 'SUPERSEDED'), (2, 'PUBLISHED'))"))
                .isEqualTo(2);
    }

    @Test
    void theSecondAdministratorMayReturnIt() {
        var recommended = recommended();
        var back = as(second, service -> service.returnToReview(recommended.reference(), recommended.version()));
        assertThat(back.stage().nextStep()).isEqualTo(Step.REVIEW);
        assertThat(back.recommendedBy()).isNull();
    }

    @Test
    void aRefusalHasAReasonThatTheVendorReads() {
        var submitted = submissions.submitted(ada);
        var taken = as(moderator, service -> service.take(submitted.reference(), submitted.version()));
        assertThat(problems(() -> as(moderator, s -> s.reject(submitted.reference(), " ", taken.version()))))
                .containsExactly(Problem.at("/reason", ProblemCode.REQUIRED));
        as(moderator, s -> s.reject(submitted.reference(), "Not an AI tool.", taken.version()));
        var seen = submissions.as(ada, s -> s.read(submitted.reference()));
        assertThat(seen.history().get(seen.history().size() - 1).reason()).isEqualTo("Not an AI tool.");
        assertThat(seen.stage().nextStep()).isEqualTo(Step.NONE);
    }

    @Test
    void anOldPageDecidesNothing() {
        var submitted = submissions.submitted(ada);
        as(moderator, service -> service.take(submitted.reference(), submitted.version()));
        assertThatThrownBy(() -> as(second, service -> service.take(submitted.reference(), submitted.version())))
                .isInstanceOf(StaleRevision.class);
    }

    @Test
    void aVendorThatWasSuspendedMeanwhileIsNotPublished() throws SQLException {
        var recommended = recommended();
        database.update("update vendor set status = 'SUSPENDED' where registry_number = 'DEMO-0001'");
        try {
            assertThat(problems(
                            () -> as(second, s -> s.approve(recommended.reference(), Set.of(), recommended.version()))))
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.VENDOR_NOT_VERIFIED);
        } finally {
            database.update("update vendor set status = 'VERIFIED'");
        }
        assertThat(as(second, s -> s.read(recommended.reference())).stage().status())
                .as("rolled back")
                .isEqualTo(SubmissionStatus.IN_REVIEW);
    }

    @Test
    void theChecksPointAtNamesakesAndOddLinksAndFollowNone() {
        var draft = submissions.opened(ada);
        var content = Submissions.completeContent();
        content.withObject("/answers").put("website", "https://192.0.2.7:8443/x");
        content.set("name", Submissions.json("""
                {"en":{"text":"entry of demo-0002"},"zh-Hant-HK":{"text":"另一"},"zh-Hans":{"text":"另一"}}"""));
        var saved = submissions.as(ada, s -> s.save(draft.reference(), content, draft.version()));
        submissions.as(ada, s -> s.submit(saved.reference(), saved.version(), Optional.empty()));
        assertThat(as(moderator, s -> s.read(draft.reference())).findings())
                .containsExactly(
                        new Finding(Finding.Kind.SAME_NAME, "/name", "S-000002"),
                        new Finding(Finding.Kind.LINK_TO_ADDRESS, "/answers/website", null),
                        new Finding(Finding.Kind.LINK_WITH_PORT, "/answers/website", null));
    }

    @Test
    void eachStepTellsWhoeverMustActAndSettlesWhatIsDone() {
        var recommended = recommended();
        as(second, service -> service.approve(recommended.reference(), Set.of(), recommended.version()));
        var open = new HashSet<String>();
        for (var event : submissions.events.all()) {
            event.notices().stream().map(Notice::task).filter(Objects::nonNull).forEach(open::add);
            event.settles().forEach(open::remove);
        }
        assertThat(open).isEmpty();
        assertThat(submissions.events.all().stream().flatMap(event -> event.notices().stream()))
                .extracting(Notice::code, Notice::addressee)
                .contains(
                        tuple("submission-to-moderate", new Addressee.Holders(Role.ADMINISTRATOR)),
                        tuple("submission-published", new Addressee.VendorMembers(submissions.vendor("DEMO-0001"))));
    }

    private ModerationView recommended() {
        return recommended(submissions.submitted(ada));
    }

    private ModerationView recommended(SubmissionView submitted) {
        var taken = as(moderator, service -> service.take(submitted.reference(), submitted.version()));
        return as(moderator, service -> service.recommend(submitted.reference(), taken.version()));
    }

    private <T> T as(Caller caller, Function<ModerationService, T> act) {
        return submissions.as(caller, ModerationService.class, act);
    }

    private static Caller administrator(String subject) {
        return new Caller(subject, Set.of(Role.ADMINISTRATOR), Set.of("DPO"), Set.of());
    }
}
