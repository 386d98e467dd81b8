// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aiplus.identity.Access;
import org.aiplus.identity.Caller;
import org.aiplus.identity.Role;
import org.aiplus.identity.TestCallers;
import org.aiplus.json.StrictJson;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.StaleRevision;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.FiredEvents;
import org.aiplus.testsupport.Wiring;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QuestionSetPublicationTest {

    private static final CatalogueClock CLOCK = () -> Instant.parse("2026-11-21T08:00:00Z");

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final QuestionSets sets = new QuestionSets();
    private final List<DomainEvent> fired = new ArrayList<>();

    @Test
    void aSecondPersonPublishesAndNewRecordsAnswerTheNewVersion() {
        var draft = as("ada", service -> service.draft("2027-1", next("2027-1"), Optional.empty()));
        assertThat(draft.draft()).isTrue();
        var published = as("ben", service -> service.publish("2027-1", draft.revision()));
        assertThat(published.publishedBy()).isEqualTo("ben");
        learn();
        assertThat(sets.current().version()).isEqualTo("2027-1");
        assertThat(sets.current().question("energyUse")).isPresent();
        assertThat(sets.get("2026-1").version()).isEqualTo("2026-1");
        assertThat(fired)
                .containsExactly(
                        new QuestionSetEvent.Drafted("2027-1", draft.checksum()),
                        new QuestionSetEvent.Published("2027-1", draft.checksum()));
    }

    @Test
    void nobodyPublishesWhatTheyWrote() {
        var draft = as("ada", service -> service.draft("2027-1", next("2027-1"), Optional.empty()));
        refused(
                ProblemCode.SECOND_PERSON_NEEDED,
                () -> as("ada", service -> service.publish("2027-1", draft.revision())));
        learn();
        assertThat(sets.current().version()).isEqualTo("2026-2");
    }

    @Test
    void theDatabaseItselfRefusesTheSamePersonAndAnyLaterChange() throws SQLException {
        var draft = as("ada", service -> service.draft("2027-1", next("2027-1"), Optional.empty()));
        assertThatThrownBy(() ->
                        database.update("update question_set_version set published_by = 'ada', published_at = now()"))
                .hasMessageContaining("question_set_version_second_person");
        as("ben", service -> service.publish("2027-1", draft.revision()));
        assertThatThrownBy(() -> database.update("update question_set_version set document = '{}'"))
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> database.update("delete from question_set_version"))
                .hasMessageContaining("never changes");
    }

    @Test
    void aDraftIsReplacedOnlyByWhoHasReadIt() {
        var first = as("ada", service -> service.draft("2027-1", next("2027-1"), Optional.empty()));
        assertThatThrownBy(() -> as("ben", service -> service.draft("2027-1", next("2027-1"), Optional.empty())))
                .isInstanceOf(StaleRevision.class);
        var second = as("ben", service -> service.draft("2027-1", next("2027-1"), Optional.of(first.revision())));
        assertThat(second.draftedBy()).isEqualTo("ben");
        assertThatThrownBy(() -> as("ada", service -> service.publish("2027-1", first.revision())))
                .isInstanceOf(StaleRevision.class);
    }

    @Test
    void aPublishedVersionIsNeverDraftedOrPublishedAgain() {
        var draft = as("ada", service -> service.draft("2027-1", next("2027-1"), Optional.empty()));
        as("ben", service -> service.publish("2027-1", draft.revision()));
        learn();
        refused(ProblemCode.TRANSITION_NOT_ALLOWED, () -> as("cleo", service -> service.publish("2027-1", 1)));
        refused(
                ProblemCode.CONTENT_INVALID,
                () -> as("cleo", service -> service.draft("2027-1", next("2027-1"), Optional.of(1L))));
    }

    @Test
    void aVersionThatBreaksWithTheOneBeforeIsRefused() {
        refused(ProblemCode.CONTENT_INVALID, () -> as("ada", s -> s.draft("2026-1", next("2026-1"), Optional.empty())));
        refused(
                ProblemCode.CONTENT_INVALID,
                () -> as("ada", s -> s.draft("tomorrow", next("tomorrow"), Optional.empty())));
        var otherType = next("2027-1");
        question(otherType, "generative").put("type", "DATE").remove("facet");
        refused(ProblemCode.CONTENT_INVALID, () -> as("ada", s -> s.draft("2027-1", otherType, Optional.empty())));
        var lackingLanguage = next("2027-1");
        ((ObjectNode) lackingLanguage.get("texts")).remove("zh-Hans");
        refused(
                ProblemCode.CONTENT_INVALID,
                () -> as("ada", s -> s.draft("2027-1", lackingLanguage, Optional.empty())));
        var lackingWord = next("2027-1");
        ((ObjectNode) lackingWord.at("/texts/zh-Hant-HK/questions")).remove("energyUse");
        refused(ProblemCode.CONTENT_INVALID, () -> as("ada", s -> s.draft("2027-1", lackingWord, Optional.empty())));
        refused(ProblemCode.CONTENT_INVALID, () -> as("ada", s -> s.draft("2027-2", next("2027-1"), Optional.empty())));
        refused(
                ProblemCode.CONTENT_INVALID,
                () -> as("ada", s -> s.draft("2027-1", StrictJson.parse("[]"), Optional.empty())));
    }

    @Test
    void aNewVersionShowsWhatItAsksInAddition() {
        var shipped = as("ada", service -> service.difference("2026-1", "2026-2"));
        assertThat(shipped.asksInAddition())
                .contains("agentActions", "description")
                .doesNotContain("website", "summary");
        var draft = next("2027-1");
        as("ada", service -> service.draft("2027-1", draft, Optional.empty()));
        var difference = as("ada", service -> service.difference("2026-2", "2027-1"));
        assertThat(difference.questions()).singleElement().satisfies(question -> {
            assertThat(question.code()).isEqualTo("energyUse");
            assertThat(question.changes()).containsExactly(QuestionChange.ADDED);
            assertThat(question.label().resolve(Language.TC).text()).isEqualTo("能源用量");
        });
        assertThatThrownBy(() -> as(
                        new Caller("vera", Set.of(Role.VENDOR), Set.of(), Set.of()),
                        service -> service.difference("2026-2", "2027-1")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aDraftCanBeThrownAway() {
        var draft = as("ada", service -> service.draft("2027-1", next("2027-1"), Optional.empty()));
        as("ben", service -> {
            service.discard("2027-1", draft.revision());
            return true;
        });
        assertThat(as("ada", QuestionSetService::history))
                .extracting(QuestionSetVersionView::version)
                .containsExactly("2026-1", "2026-2");
    }

    private void learn() {
        database.run(entityManager -> sets.include(new PublishedQuestionSetQueries(entityManager)));
    }

    private <T> T as(String administrator, Function<QuestionSetService, T> act) {
        return as(new Caller(administrator, Set.of(Role.ADMINISTRATOR), Set.of("DPO"), Set.of()), act);
    }

    private <T> T as(Caller caller, Function<QuestionSetService, T> act) {
        return database.call(entityManager -> act.apply(service(entityManager, caller)));
    }

    private QuestionSetService service(EntityManager entityManager, Caller caller) {
        return new Wiring(entityManager)
                .with(QuestionSets.class, sets)
                .with(Access.class, TestCallers.access(caller))
                .with(CatalogueClock.class, CLOCK)
                .with(new FiredEvents<DomainEvent>(fired::add))
                .get(QuestionSetService.class);
    }

    private static void refused(ProblemCode code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.problems())
                .extracting(problem -> problem.code())
                .containsExactly(code));
    }

    /** The current version with a question more. */
    private static ObjectNode next(String version) {
        var document = QuestionContent.document("2026-2");
        ((ObjectNode) document.get("questionSet")).put("version", version);
        ((ArrayNode) document.at("/questionSet/sections/0/questions"))
                .add(StrictJson.parse("{\"code\":\"energyUse\",\"type\":\"NUMBER\",\"publicity\":\"PUBLIC\"}"));
        words(document, "en", "Energy use");
        words(document, "zh-Hant-HK", "能源用量");
        words(document, "zh-Hans", "能源用量");
        return document;
    }

    private static void words(ObjectNode document, String language, String label) {
        ((ObjectNode) document.at("/texts/" + language + "/questions"))
                .putObject("energyUse")
                .put("label", label);
    }

    private static ObjectNode question(JsonNode document, String code) {
        for (var section : document.at("/questionSet/sections")) {
            for (var question : section.get("questions")) {
                if (question.get("code").asText().equals(code)) {
                    return (ObjectNode) question;
                }
            }
        }
        throw new AssertionError(code);
    }
}
