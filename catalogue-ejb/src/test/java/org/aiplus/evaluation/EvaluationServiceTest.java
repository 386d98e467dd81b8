// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import static org.aiplus.evaluation.Tender.ACME;
import static org.aiplus.evaluation.Tender.ADMIN;
import static org.aiplus.evaluation.Tender.AT_ACME;
import static org.aiplus.evaluation.Tender.AT_CORE;
import static org.aiplus.evaluation.Tender.BOLT;
import static org.aiplus.evaluation.Tender.CHAIR;
import static org.aiplus.evaluation.Tender.MEMBER1;
import static org.aiplus.evaluation.Tender.MEMBER2;
import static org.aiplus.evaluation.Tender.MEMBER3;
import static org.aiplus.evaluation.Tender.OFFICER;
import static org.aiplus.evaluation.Tender.OTHER_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.aiplus.evaluation.EvaluationContent.CandidateChoice;
import org.aiplus.identity.Caller;
import org.aiplus.identity.Role;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.StaleRevision;
import org.aiplus.testsupport.CatalogueDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EvaluationServiceTest {

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    private final Tender tender = new Tender(database);

    @BeforeEach
    void somebodyBuys() throws SQLException {
        tender.world();
    }

    @Test
    void publicationFixesEverythingWithAHashThatAnybodyCanTake() throws Exception {
        var view = tender.published();
        assertThat(view.status()).isEqualTo(EvaluationStatus.PUBLISHED);
        assertThat(view.candidates())
                .extracting(EvaluationView.Candidate::solution, EvaluationView.Candidate::leftOut)
                .containsExactly(
                        tuple("S-000001", null),
                        tuple("S-000002", null),
                        tuple("S-000003", "Does not speak Cantonese."));
        assertThat(view.candidates().get(0).hash()).isEqualTo("01".repeat(32));
        assertThat(view.invited()).extracting(EvaluationView.Invitee::vendorId).containsExactlyInAnyOrder(ACME, BOLT);
        var frozen = tender.as(OFFICER, service -> service.frozen(view.reference()));
        var hash = MessageDigest.getInstance("SHA-256").digest(frozen.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(hash)).isEqualTo(view.hash());
    }

    @Test
    void nothingChangesAfterPublicationNorInTheDatabase() {
        var view = tender.published();
        assertThat(codes(() -> tender.save(view, tender.complete(view))))
                .containsExactly(ProblemCode.EVALUATION_FROZEN);
        for (var change : List.of(
                "evaluation set content = '{}'",
                "evaluation set title = 'Else'",
                "evaluation set frozen_hash = '\\x" + "00".repeat(32) + "'",
                "evaluation_candidate set revision = 2",
                "evaluation_invitee set ground = 'X'")) {
            assertThatThrownBy(() -> database.update("update " + change))
                    .as(change)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("never changes");
        }
    }

    @Test
    void aDraftSaysEverythingThatItLacks() {
        var view = tender.as(
                OFFICER, service -> service.open(new NewEvaluation(null, Language.TC, "回答查詢", null), Optional.empty()));
        assertThat(view.lacks())
                .extracting(Problem::pointer)
                .contains("/estimatedValue", "/closesAt", "/panel", "/documents");
        assertThat(SchemeRules.total(view.content().scheme())).isEqualByComparingTo("100");
        assertThat(codes(() -> publish(view))).contains(ProblemCode.REQUIRED, ProblemCode.PANEL_INCOMPLETE);
    }

    @Test
    void theRouteFollowsFromTheValueByTheRulesOfTheDay() {
        var view = tender.withPanel(tender.drafted());
        assertThat(route(view, "900000").route()).isEqualTo(ProcurementRoute.QUOTATION);
        assertThat(route(view, "50000").route()).isEqualTo(ProcurementRoute.DIRECT);
        assertThat(route(view, "1400001").route()).isEqualTo(ProcurementRoute.STANDING_OFFER);
        assertThat(route(view, "20000000.01").route()).isEqualTo(ProcurementRoute.OPEN_TENDER);
        var routes = new ProcurementRoutes();
        var soa = new BigDecimal("18000000");
        assertThat(routes.on(LocalDate.of(2020, 1, 1)).usual(soa).route()).isEqualTo(ProcurementRoute.OPEN_TENDER);
        assertThat(routes.on(LocalDate.of(2022, 1, 1)).usual(soa).route()).isEqualTo(ProcurementRoute.STANDING_OFFER);
    }

    @Test
    void aNarrowerRouteIsRefusedAndAMoreOpenOneNeedsAReason() {
        var view = tender.withPanel(tender.drafted());
        var closing = tender.now.plus(Duration.ofDays(41));
        var direct = tender.save(view, with(view, ProcurementRoute.DIRECT, null, closing));
        assertThat(direct.lacks()).extracting(Problem::code).contains(ProblemCode.ROUTE_NOT_OPEN);
        var open = tender.save(direct, with(view, ProcurementRoute.OPEN_TENDER, null, closing));
        assertThat(open.lacks()).extracting(Problem::pointer).contains("/routeReason", "/scheme/innovation");
        assertThat(open.invited()).as("everybody may bid").isNull();
        var soon = tender.save(
                open, with(view, ProcurementRoute.OPEN_TENDER, "A new field.", tender.now.plus(Duration.ofDays(39))));
        assertThat(soon.lacks()).extracting(Problem::code).contains(ProblemCode.CLOSES_TOO_SOON);
    }

    @Test
    void whereOnlyQualityCountsItCountsInFull() {
        var view = tender.withPanel(tender.drafted());
        var saved = tender.save(view, tender.qualityOnly(view, "60"));
        assertThat(saved.lacks()).extracting(Problem::pointer).containsExactly("/scheme/qualityWeight");
        assertThat(tender.save(saved, tender.qualityOnly(view, "100")).lacks()).isEmpty();
    }

    @Test
    void aPanelNeedsAChairAndTwoMembersOfMoreThanOneDivision() {
        var view = tender.drafted();
        tender.appoint(view.reference(), CHAIR, PanelRole.CHAIR);
        var two = tender.appoint(view.reference(), MEMBER1, PanelRole.MEMBER);
        assertThat(two.lacks()).extracting(Problem::code).containsExactly(ProblemCode.PANEL_INCOMPLETE);
        assertThat(tender.appoint(view.reference(), MEMBER2, PanelRole.MEMBER).lacks())
                .isEmpty();
        assertThat(codes(() -> tender.appoint(view.reference(), MEMBER2, PanelRole.MEMBER)))
                .containsExactly(ProblemCode.DUPLICATE_ITEM);
        assertThat(codes(() -> tender.appoint(view.reference(), MEMBER3, PanelRole.CHAIR)))
                .contains(ProblemCode.PANEL_NOT_ELIGIBLE, ProblemCode.DUPLICATE_ITEM);
        assertThat(codes(() -> tender.appoint(view.reference(), OFFICER, PanelRole.MEMBER)))
                .as("who prepares does not judge")
                .containsExactly(ProblemCode.PANEL_NOT_ELIGIBLE);
    }

    @Test
    void whoBelongedToAVendorIsNeverOnAPanel() throws SQLException {
        var view = tender.drafted();
        database.update("insert into membership (id, person_id, vendor_id, vendor_role, since, ended_at)"
                + " select gen_random_uuid(), id, '" + ACME
                + "', 'EDITOR', now(), now() from person where subject = 'member3'");
        assertThat(codes(() -> tender.appoint(view.reference(), MEMBER3, PanelRole.MEMBER)))
                .containsExactly(ProblemCode.PANEL_NOT_ELIGIBLE);
        database.update("delete from membership where vendor_id is not null");
    }

    @Test
    void onlyPeopleWithBusinessInItReadIt() {
        var view = tender.published();
        for (var who : List.of(OFFICER, OTHER_OFFICER, CHAIR, MEMBER1, Tender.AUDITOR, Tender.COMMITTEE)) {
            assertThat(read(who, view).reference()).isEqualTo(view.reference());
        }
        for (var who : List.of(MEMBER3, ADMIN)) {
            assertThatThrownBy(() -> read(who, view)).as(who.subject()).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() ->
                        tender.as(OTHER_OFFICER, service -> service.cancel(view.reference(), "x", view.version())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoSitsOnThePanelDoesNotRunIt() throws SQLException {
        var both = new Caller("member2", Set.of(Role.PANEL_MEMBER, Role.PROCUREMENT_OFFICER), Set.of("DPO"), Set.of());
        var view = tender.published();
        assertThatThrownBy(() -> tender.as(both, service -> service.cancel(view.reference(), "x", view.version())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void vendorsReadWhatTheyMayBidForAndNothingOfOthers() {
        var view = tender.published();
        var invitation = tender.as(AT_ACME, InvitationService.class, service -> service.read(view.reference()));
        assertThat(invitation.offers()).extracting(OfferedRevision::solution).containsExactly("S-000001");
        assertThat(invitation.open()).isTrue();
        assertThatThrownBy(() -> tender.as(AT_CORE, InvitationService.class, service -> service.read(view.reference())))
                .isInstanceOf(NotFound.class);
        assertThat(tender.as(AT_CORE, InvitationService.class, service -> service.list(null, 100))
                        .items())
                .isEmpty();
        assertThat(tender.as(AT_ACME, InvitationService.class, service -> service.list(null, 100))
                        .items())
                .extracting(EvaluationSummary::reference)
                .contains(view.reference());
    }

    @Test
    void questionsAreAnsweredToAllUntilTheirLastMoment() {
        var view = tender.published();
        tender.as(AT_ACME, InvitationService.class, service -> service.ask(view.reference(), "How many counters?"));
        var bolt = tender.as(Tender.AT_BOLT, InvitationService.class, service -> service.read(view.reference()));
        assertThat(bolt.questions()).as("not answered yet").isEmpty();
        tender.as(OFFICER, service -> service.answer(view.reference(), 1, "Twelve."));
        assertThat(tender.as(Tender.AT_BOLT, InvitationService.class, service -> service.read(view.reference()))
                        .questions())
                .extracting(EvaluationView.Question::answer)
                .containsExactly("Twelve.");
        tender.now = tender.now.plus(Duration.ofDays(5));
        assertThat(codes(() -> tender.as(
                        AT_ACME, InvitationService.class, service -> service.ask(view.reference(), "And languages?"))))
                .containsExactly(ProblemCode.QUESTIONS_CLOSED);
    }

    @Test
    void anAddendumPutsTheClosingTimeOffAndNeverForward() {
        var view = tender.published();
        var closing = view.closesAt();
        assertThat(codes(() -> addendum(view, closing.minusSeconds(1))))
                .containsExactly(ProblemCode.DATES_OUT_OF_ORDER);
        assertThat(addendum(view, closing.plusSeconds(3600)).closesAt()).isEqualTo(closing.plusSeconds(3600));
        tender.close();
        var closed = read(OFFICER, view);
        assertThat(closed.status()).isEqualTo(EvaluationStatus.MARKING);
        assertThat(codes(() -> addendum(closed, closing.plusSeconds(99_999_999))))
                .containsExactly(ProblemCode.TRANSITION_NOT_ALLOWED);
        assertThatThrownBy(() -> database.update(
                        "update evaluation set closes_at = now() + interval '9 years' where reference = '"
                                + view.reference() + "'"))
                .hasMessageContaining("never changes");
    }

    @Test
    void aPlaceThatEndsStaysInTheRecordAndBreaksTheQuorumUntilItIsReplaced() {
        var view = tender.published();
        tender.close();
        var seat = read(OFFICER, view).seats().stream()
                .filter(one -> one.subject().equals("member1"))
                .findFirst()
                .orElseThrow();
        var ended = tender.as(
                MEMBER1,
                PanelService.class,
                service -> service.end(
                        view.reference(), seat.id(), "My sister works there.", tender.version(view.reference())));
        assertThat(ended.seats())
                .filteredOn(one -> !one.held())
                .extracting(EvaluationView.Seat::endReason)
                .containsExactly("My sister works there.");
        assertThat(codes(() -> move(view))).containsExactly(ProblemCode.PANEL_INCOMPLETE);
        var replaced = tender.as(
                OFFICER,
                PanelService.class,
                service -> service.appoint(
                        view.reference(),
                        new Appointment("member3", PanelRole.MEMBER, "BD", seat.id()),
                        tender.version(view.reference())));
        assertThat(replaced.seats())
                .filteredOn(one -> one.subject().equals("member3"))
                .extracting(EvaluationView.Seat::replaces)
                .containsExactly(seat.id());
        move(view);
        assertThat(read(OFFICER, view).status()).isEqualTo(EvaluationStatus.MODERATION);
    }

    @Test
    void whoeverHasReadAnOlderVersionIsRefused() {
        var view = tender.drafted();
        tender.now = tender.now.plusSeconds(1);
        tender.save(view, tender.complete(view));
        assertThatThrownBy(() -> tender.save(view, tender.complete(view))).isInstanceOf(StaleRevision.class);
    }

    @Test
    void aCandidateIsAPublishedEntryOfAVerifiedVendor() throws SQLException {
        var view = tender.drafted();
        assertThat(codes(() -> tender.save(view, candidates(view, "S-999999"))))
                .containsExactly(ProblemCode.UNKNOWN_SOLUTION);
        database.update("update vendor set status = 'SUSPENDED' where id = '" + Tender.CORE + "'");
        assertThat(codes(() -> tender.save(view, candidates(view, "S-000003"))))
                .containsExactly(ProblemCode.UNKNOWN_SOLUTION);
        Set<String> buyable = tender.as(
                OFFICER, CandidateService.class, found -> found.buyable(List.of("S-000001", "S-000003", "S-999999")));
        assertThat(buyable).as("what a search may offer").containsExactly("S-000001");
        database.update("update vendor set status = 'VERIFIED' where id = '" + Tender.CORE + "'");
    }

    private EvaluationContent candidates(EvaluationView view, String solution) {
        return tender.complete(view).withCandidates(List.of(new CandidateChoice(solution, null)));
    }

    private EvaluationContent with(
            EvaluationView view, @Nullable ProcurementRoute route, @Nullable String reason, Instant closesAt) {
        var c = tender.complete(view);
        return new EvaluationContent(
                c.title(),
                c.language(),
                c.estimatedValue(),
                route,
                reason,
                c.offerCategory(),
                c.candidates(),
                c.scheme(),
                c.questionsUntil(),
                closesAt,
                null,
                c.documents());
    }

    private RouteRule route(EvaluationView view, String value) {
        var c = tender.complete(view);
        var saved = tender.as(
                OFFICER,
                service -> service.save(
                        view.reference(),
                        new EvaluationContent(
                                c.title(),
                                c.language(),
                                new BigDecimal(value),
                                null,
                                null,
                                null,
                                c.candidates(),
                                c.scheme(),
                                null,
                                c.closesAt(),
                                null,
                                c.documents()),
                        tender.version(view.reference())));
        return Objects.requireNonNull(saved.route());
    }

    private EvaluationView publish(EvaluationView view) {
        return tender.as(OFFICER, service -> service.publish(view.reference(), view.version()));
    }

    private EvaluationView addendum(EvaluationView view, Instant closesAt) {
        return tender.as(
                OFFICER,
                service -> service.addAddendum(
                        view.reference(), "More counters.", closesAt, tender.version(view.reference())));
    }

    private EvaluationView read(Caller who, EvaluationView view) {
        return tender.as(who, service -> service.read(view.reference()));
    }

    private boolean move(EvaluationView view) {
        return tender.as(Caller.SYSTEM, EvaluationStages.class, stages -> {
            stages.marksAreIn(view.reference());
            return true;
        });
    }

    private static List<ProblemCode> codes(ThrowingCallable act) {
        var refusal = catchThrowableOfType(DomainException.class, act);
        assertThat(refusal).isNotNull();
        return refusal.problems().stream().map(Problem::code).toList();
    }
}
