// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import static org.aiplus.criteria.CriteriaDesk.SET;
import static org.aiplus.criteria.CriteriaDesk.SHIPPED;
import static org.aiplus.criteria.CriteriaDesk.criterion;
import static org.aiplus.criteria.CriteriaDesk.refused;
import static org.aiplus.criteria.CriteriaDesk.refusedAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.StaleRevision;
import org.aiplus.shared.TextState;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a copy to a published edition, by two persons, and what happens to it later. */
class CriteriaPublicationTest {

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private CriteriaDesk desk;

    @BeforeEach
    void open() {
        desk = new CriteriaDesk(database);
    }

    @Test
    void aSecondPersonPublishesAndNewAssessmentsUseTheNewEdition() {
        var draft = desk.administrator("ada", service -> service.copy(SET, "2026-1", "2027-1"));
        assertThat(draft.draft()).isTrue();
        desk.learn();
        assertThat(desk.sets.current(SET).reference()).isEqualTo(SHIPPED);
        var published = desk.committee("gus", service -> service.publish(SET, "2027-1", draft.revision()));
        assertThat(published.publishedBy()).isEqualTo("gus");
        desk.learn();
        assertThat(desk.sets.current(SET).reference().version()).isEqualTo("2027-1");
        assertThat(desk.sets.current(SET).checksum()).isEqualTo(draft.checksum());
        assertThat(desk.sets.of(SHIPPED)).isPresent();
        assertThat(desk.fired)
                .containsExactly(
                        new CriteriaSetEvent.Drafted(draft.reference(), draft.checksum()),
                        new CriteriaSetEvent.Published(draft.reference(), draft.checksum(), "ada"));
    }

    @Test
    void nobodyPublishesWhatTheyWroteLast() {
        var draft = desk.administrator("ada", service -> service.copy(SET, "2026-1", "2027-1"));
        refused(
                () -> desk.committee("ada", service -> service.publish(SET, "2027-1", draft.revision())),
                ProblemCode.SECOND_PERSON_NEEDED);
        assertThatThrownBy(() -> desk.committee("gus", service -> service.publish(SET, "2027-1", 7)))
                .isInstanceOf(StaleRevision.class);
        assertThatThrownBy(() -> desk.committee("gus", service -> service.publish(SET, "2031-1", 0)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theDatabaseItselfRefusesTheSamePersonAnyLaterChangeAndAnotherChecksum() throws SQLException {
        var draft = desk.administrator("ada", service -> service.copy(SET, "2026-1", "2027-1"));
        assertThatThrownBy(() -> database.update("update criteria_set_version set status = 'PUBLISHED',"
                        + " published_by = 'ada', published_at = now()"))
                .hasMessageContaining("criteria_set_version_second_person");
        assertThatThrownBy(() -> database.update("update criteria_set_version set document = '{}'"))
                .hasMessageContaining("criteria_set_version_checksum");
        desk.committee("gus", service -> service.publish(SET, "2027-1", draft.revision()));
        for (var change : List.of(
                "update criteria_set_version set document = '{}', sha256 = sha256('{}')",
                "update criteria_set_version set status = 'DRAFT', published_by = null, published_at = null",
                "update criteria_set_version set published_by = 'eve'",
                "update criteria_set_version set status = 'RETIRED', retired_by = 'eve', retired_at = now(),"
                        + " retirement_reason = 'x', document = '{}', sha256 = sha256('{}')",
                "delete from criteria_set_version")) {
            assertThatThrownBy(() -> database.update(change)).hasMessageContaining("never changes");
        }
    }

    @Test
    void weightsAndLanguagesMayBeUnfinishedInADraftButNotInWhatIsPublished() {
        var document = desk.document("2027-1");
        criterion(document, "EAF-02.1").put("weight", 7);
        ((ObjectNode) document.at("/texts/zh-Hans/criteria/G-01")).remove("question");
        var draft = desk.administrator("ada", service -> service.draft(SET, "2027-1", document, Optional.empty()));
        var preview = desk.committee("gus", service -> service.preview(SET, "2027-1"));
        assertThat(preview.open())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactlyInAnyOrder(
                        "CRITERIA_WEIGHTS /criteriaSet/criteria", "REQUIRED /texts/zh-Hans/criteria/G-01/question");
        assertThat(preview.difference().criteria()).last().satisfies(changed -> {
            assertThat(changed.code()).isEqualTo("EAF-02.1");
            assertThat(changed.changes()).containsExactly(CriterionChangeKind.WEIGHT);
            assertThat(changed.weightBefore()).isEqualByComparingTo("6");
            assertThat(changed.weightAfter()).isEqualByComparingTo("7");
        });
        refused(
                () -> desk.committee("gus", service -> service.publish(SET, "2027-1", draft.revision())),
                ProblemCode.CRITERIA_WEIGHTS,
                ProblemCode.REQUIRED);
    }

    @Test
    void anAuthorChangesOneCriterionAfterTheOther() {
        var first = desk.administrator("ada", service -> service.copy(SET, "2026-1", "2027-1"));
        var change = new CriterionChange(
                new BigDecimal("5"),
                List.of("TEST_REPORT"),
                Map.of(Language.EN, Map.of("question", "How exact is it?"), Language.SC, Map.of("advice", " ")));
        var second = desk.administrator(
                "ben", service -> service.changeCriterion(SET, "2027-1", "EAF-02.1", change, first.revision()));
        var preview = desk.administrator("ada", service -> service.preview(SET, "2027-1"));
        var changed = preview.set().criterion("EAF-02.1").orElseThrow();
        assertThat(changed.weight()).isEqualByComparingTo("5");
        assertThat(changed.evidenceKinds()).containsExactly("TEST_REPORT");
        assertThat(changed.question().resolve(Language.EN).text()).isEqualTo("How exact is it?");
        assertThat(changed.advice().missing()).containsExactly(Language.SC);
        assertThat(second.draftedBy()).isEqualTo("ben");
        assertThatThrownBy(() -> desk.administrator(
                        "ada", service -> service.changeCriterion(SET, "2027-1", "EAF-02.1", change, first.revision())))
                .isInstanceOf(StaleRevision.class);
        assertThatThrownBy(() -> desk.administrator(
                        "ada", service -> service.changeCriterion(SET, "2027-1", "X-1", change, second.revision())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anEditionNeverPrecedesTheOneInUseAndIsNeverDraftedAgain() {
        refusedAt(
                () -> desk.administrator("ada", service -> service.copy(SET, "2026-1", "2025-9")),
                ProblemCode.CONTENT_INVALID,
                "/criteriaSet/version");
        var draft = desk.administrator("ada", service -> service.copy(SET, "2026-1", "2027-1"));
        assertThatThrownBy(() -> desk.administrator("ben", service -> service.copy(SET, "2026-1", "2027-1")))
                .isInstanceOf(StaleRevision.class);
        desk.committee("gus", service -> service.publish(SET, "2027-1", draft.revision()));
        refused(
                () -> desk.committee("hal", service -> service.publish(SET, "2027-1", 1)),
                ProblemCode.TRANSITION_NOT_ALLOWED);
        refused(
                () -> desk.administrator(
                        "ben", service -> service.draft(SET, "2027-1", desk.document("2027-1"), Optional.of(1L))),
                ProblemCode.CONTENT_INVALID);
    }

    @Test
    void theEditionInUseStaysAndAnEarlierOneCanBeRetired() {
        refused(
                () -> desk.committee("gus", service -> service.retire(SET, "2026-1", "old")),
                ProblemCode.TRANSITION_NOT_ALLOWED);
        var draft = desk.administrator("ada", service -> service.copy(SET, "2026-1", "2027-1"));
        refused(
                () -> desk.committee("gus", service -> service.retire(SET, "2027-1", "a draft")),
                ProblemCode.TRANSITION_NOT_ALLOWED);
        desk.committee("gus", service -> service.publish(SET, "2027-1", draft.revision()));
        desk.learn();
        refused(() -> desk.committee("gus", service -> service.retire(SET, "2026-1", " ")), ProblemCode.REQUIRED);
        var retired = desk.committee("gus", service -> service.retire(SET, "2026-1", "Replaced."));
        assertThat(retired.status()).isEqualTo(CriteriaSetStatus.RETIRED);
        desk.learn();
        assertThat(desk.sets.of(SHIPPED).orElseThrow().status()).isEqualTo(CriteriaSetStatus.RETIRED);
        refused(
                () -> desk.committee("gus", service -> service.retire(SET, "2026-1", "again")),
                ProblemCode.TRANSITION_NOT_ALLOWED);
        assertThat(desk.administrator("ada", CriteriaAuthoringService::history))
                .extracting(CriteriaSetVersionView::status)
                .containsExactly(CriteriaSetStatus.RETIRED, CriteriaSetStatus.PUBLISHED);
    }

    @Test
    void wordsAreCheckedByANamedPersonAndStayCheckedWhereTheyStay() {
        assertThat(desk.check("ada", "2026-1", "G-01", Language.TC)).isEqualTo(3);
        desk.learn();
        assertThat(desk.sets
                        .current(SET)
                        .criterion("G-01")
                        .orElseThrow()
                        .name()
                        .in(Language.TC)
                        .orElseThrow()
                        .state())
                .isEqualTo(TextState.CHECKED);
        assertThat(desk.check("ada", "2026-1", "G-01", Language.TC)).isZero();
        var document = desk.document("2027-1");
        ((ObjectNode) document.at("/texts/zh-Hant-HK/criteria/G-01")).put("question", "另一條問題？");
        var draft = desk.administrator("ada", service -> service.draft(SET, "2027-1", document, Optional.empty()));
        desk.committee("gus", service -> service.publish(SET, "2027-1", draft.revision()));
        desk.learn();
        var next = desk.sets.current(SET).criterion("G-01").orElseThrow();
        assertThat(next.name().in(Language.TC).orElseThrow().state()).isEqualTo(TextState.CHECKED);
        assertThat(next.question().in(Language.TC).orElseThrow().state()).isEqualTo(TextState.MACHINE_DRAFT);
        refused(() -> desk.check("ada", "2027-1", "G-01", Language.TC), ProblemCode.SECOND_PERSON_NEEDED);
        assertThat(desk.check("gus", "2027-1", "G-01", Language.TC)).isEqualTo(1);
        refused(() -> desk.check("gus", "2027-1", "G-01", Language.EN), ProblemCode.UNKNOWN_LANGUAGE);
        assertThat(desk.check("gus", "2027-1", "set", Language.SC)).isGreaterThan(40);
    }

    @Test
    void aDraftCanBeThrownAway() {
        var draft = desk.administrator("ada", service -> service.copy(SET, "2026-1", "2027-1"));
        desk.administrator("ben", service -> {
            service.discard(SET, "2027-1", draft.revision());
            return true;
        });
        assertThat(desk.administrator("ada", CriteriaAuthoringService::history)).hasSize(1);
    }
}
