// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import static org.aiplus.testsupport.Refusals.problems;
import static org.aiplus.usecase.Adopters.BUYER;
import static org.aiplus.usecase.Adopters.HEAD;
import static org.aiplus.usecase.Adopters.LISTED;
import static org.aiplus.usecase.Adopters.OTHER;
import static org.aiplus.usecase.Adopters.OWNER;
import static org.aiplus.usecase.Adopters.PUBLIC_ONLY;
import static org.aiplus.usecase.Adopters.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aiplus.need.NeedStatus;
import org.aiplus.need.ToolObstacle;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.StaleRevision;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UseCaseServiceTest {

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    private final Adopters people = new Adopters(database);

    @BeforeEach
    void departments() throws SQLException {
        people.begin();
    }

    @Test
    void aUseGoesThroughAllGatesAndShowsHow() {
        var view = people.at(UseCaseStage.LIVE);
        assertThat(view.facts().stage()).isEqualTo(UseCaseStage.LIVE);
        assertThat(view.facts().solution()).isEqualTo(LISTED);
        assertThat(view.facts().solutionRevision()).isEqualTo(1);
        assertThat(people.need(view).status()).isEqualTo(NeedStatus.MATCHED);
        assertThat(Adopters.changes(view))
                .extracting(UseCaseView.Change::to)
                .containsExactly(
                        UseCaseStage.LIVE,
                        UseCaseStage.ROLLOUT,
                        UseCaseStage.PILOT,
                        UseCaseStage.POC,
                        UseCaseStage.EVALUATE,
                        UseCaseStage.SHORTLIST,
                        UseCaseStage.NEED);
        assertThat(Adopters.changes(view).get(3).signers())
                .extracting(UseCaseView.Person::subject)
                .containsExactlyInAnyOrder("chair", "privacy", "security");
        assertThat(view.gate().code()).isEqualTo("G6");
    }

    @Test
    void aGateKnowsWhatItLacksAndRefusesWithAllOfIt() {
        var view = people.opened();
        assertThat(view.gate().requirements())
                .filteredOn(requirement -> requirement.standing() == EvidenceState.Standing.MET)
                .extracting(UseCaseView.Requirement::code)
                .containsExactly("need-described", "need-baseline");
        assertThat(problems(() -> people.ask(view, "ACCEPT"))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.GATE_NOT_MET);
            assertThat(problem.pointer()).isEqualTo("/requirements/success-criteria");
        });
        assertThat(people.read(view).request()).isNull();
        people.described(view);
        assertThat(people.ask(view, "ACCEPT").request().facts()).containsEntry("success-criteria", "MET");
    }

    @Test
    void aNeedCanBeDeclinedWithoutEverythingAndIsClosed() {
        var view = people.signed(people.ask(people.opened(), "DECLINE"), HEAD);
        assertThat(view.facts().stage()).isEqualTo(UseCaseStage.RETIRED);
        assertThat(people.need(view).status()).isEqualTo(NeedStatus.CLOSED);
        assertThat(view.gate()).isNull();
    }

    @Test
    void eliminatedToolsStayWithTheirReasonAndOneIsChosen() {
        var view = people.at(UseCaseStage.SHORTLIST);
        people.weigh(view, LISTED);
        people.weigh(view, PUBLIC_ONLY);
        assertThat(problems(() -> people.settle(view, PUBLIC_ONLY, CandidateStatus.ELIMINATED, " ")))
                .extracting(Problem::pointer)
                .containsExactly("/reason");
        people.settle(view, PUBLIC_ONLY, CandidateStatus.CHOSEN, null);
        var chosen = people.settle(view, LISTED, CandidateStatus.CHOSEN, null);
        assertThat(chosen.candidates())
                .extracting(UseCaseView.Candidate::status)
                .containsExactly(CandidateStatus.CHOSEN, CandidateStatus.CANDIDATE);
        var settled = people.settle(view, PUBLIC_ONLY, CandidateStatus.ELIMINATED, "Public data only.");
        assertThat(settled.candidates().get(1)).satisfies(candidate -> {
            assertThat(candidate.reason()).isEqualTo("Public data only.");
            assertThat(candidate.tool().obstacles()).containsExactly(ToolObstacle.DATA_CLASS);
        });
        assertThat(problems(() -> people.as(
                        OWNER,
                        ShortlistService.class,
                        service -> service.weigh(
                                view.facts().reference(),
                                new NewCandidate("S-999999", " ", null),
                                people.version(view)))))
                .extracting(Problem::pointer)
                .containsExactly("/solution", "/reasonsFor");
    }

    @Test
    void otherDepartmentsDoNotKnowOfIt() {
        var view = people.opened();
        var reference = view.facts().reference();
        assertThatThrownBy(() -> people.as(OTHER, UseCaseService.class, service -> service.read(reference)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(
                        OTHER, UseCaseRecordService.class, service -> service.comment(reference, Language.EN, "Hello")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(
                        BUYER,
                        UseCaseRecordService.class,
                        service -> service.addDocument(reference, new NewDocument("OTHER", "x", "https://x.hk", null))))
                .as("who reads everywhere writes nowhere else")
                .isInstanceOf(NotFound.class);
        assertThat(people.as(OTHER, UseCaseService.class, service -> service.list(UseCaseFilter.ALL, null, 100))
                        .items())
                .isEmpty();
        assertThat(people.as(BUYER, UseCaseService.class, service -> service.list(UseCaseFilter.ALL, null, 100))
                        .items())
                .extracting(UseCaseSummary::reference)
                .contains(reference);
    }

    @Test
    void aNeedHasOneUseAtATime() {
        var view = people.opened();
        assertThat(problems(() -> people.as(
                        OWNER,
                        UseCaseService.class,
                        service -> service.open(
                                new NewUseCase(view.facts().need(), Language.EN, "Again"), Optional.empty()))))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.DUPLICATE_ITEM);
        people.signed(people.askToMove(view, UseCaseStage.RETIRED), HEAD);
        assertThat(people.need(view).status()).as("the need is still there").isEqualTo(NeedStatus.OPEN);
        var again = people.as(
                OWNER,
                UseCaseService.class,
                service -> service.open(new NewUseCase(view.facts().need(), Language.EN, "Again"), Optional.empty()));
        assertThat(again.facts().stage()).isEqualTo(UseCaseStage.NEED);
    }

    @Test
    void whoeverHasReadAnOldVersionWritesNothing() {
        var view = people.opened();
        people.described(view);
        assertThatThrownBy(() -> people.as(
                        OWNER,
                        UseCaseService.class,
                        service -> service.describe(
                                view.facts().reference(),
                                view.description(),
                                view.facts().version())))
                .isInstanceOf(StaleRevision.class);
    }

    @Test
    void commentsDocumentsAndPeopleStandInTheRecord() {
        var view = people.opened();
        var reference = view.facts().reference();
        people.as(BUYER, UseCaseRecordService.class, service -> service.comment(reference, Language.SC, "请补充预算。"));
        assertThat(problems(() -> people.as(
                        STAFF,
                        UseCaseRecordService.class,
                        service -> service.addDocument(reference, new NewDocument("ODD", " ", "http://x.hk", null)))))
                .extracting(Problem::pointer)
                .containsExactly("/kind", "/title", "/address");
        var document = people.document(view, "OTHER").documents().get(0);
        people.as(STAFF, UseCaseRecordService.class, service -> service.removeDocument(reference, document.id()));
        var named = people.as(
                OWNER, UseCaseRecordService.class, service -> service.addPerson(reference, "head", "PROCESS_OWNER"));
        assertThat(named.people())
                .singleElement()
                .satisfies(part -> assertThat(part.person().name()).isEqualTo("Name of head"));
        assertThat(problems(() -> people.as(
                        OWNER,
                        UseCaseRecordService.class,
                        service -> service.addPerson(reference, "owner-td", "PROCESS_OWNER"))))
                .as("of another department")
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_CODE);
        var read = people.read(view);
        assertThat(read.documents()).isEmpty();
        assertThat(read.timeline())
                .anySatisfy(line -> assertThat(line.comment()).isEqualTo("请补充预算。"));
        assertThat(read.timeline().stream().map(UseCaseView.Happening::document).filter(Objects::nonNull))
                .singleElement()
                .matches(UseCaseView.Document::removed);
    }

    @Test
    void boardAndTableAreTwoCutsOfTheSame() {
        people.opened();
        people.at(UseCaseStage.SHORTLIST);
        var board = people.as(OWNER, UseCaseService.class, service -> service.board(UseCaseFilter.ALL));
        var table = people.as(OWNER, UseCaseService.class, service -> service.list(UseCaseFilter.ALL, null, 100));
        assertThat(board.columns()).hasSize(UseCaseStage.values().length);
        assertThat(board.columns().stream()
                        .mapToLong(UseCaseBoard.Column::total)
                        .sum())
                .isEqualTo(table.items().size());
        assertThat(board.columns().stream().flatMap(column -> column.oldest().stream()))
                .containsExactlyInAnyOrderElementsOf(table.items());
        assertThat(board.columns().get(1).limit()).isEqualTo(5);
    }

    @Test
    void statementsDoNotGrowWithTheNumberOfUses() {
        people.opened();
        var view = people.at(UseCaseStage.SHORTLIST);
        var few = statements(view);
        for (int i = 0; i < 5; i++) {
            people.opened();
            people.as(
                    BUYER,
                    UseCaseRecordService.class,
                    service -> service.comment(view.facts().reference(), Language.EN, "And another thing."));
            people.document(view, "OTHER");
        }
        assertThat(statements(view)).isEqualTo(few);
        assertThat(few).as("board, table, one use").allSatisfy(count -> assertThat(count)
                .isLessThan(30));
    }

    private List<Integer> statements(UseCaseView view) {
        return List.of(
                counted(() -> people.as(OWNER, UseCaseService.class, service -> service.board(UseCaseFilter.ALL))),
                counted(() ->
                        people.as(OWNER, UseCaseService.class, service -> service.list(UseCaseFilter.ALL, null, 100))),
                counted(() -> people.read(view)));
    }

    private int counted(Runnable act) {
        return database.statements(act);
    }
}
