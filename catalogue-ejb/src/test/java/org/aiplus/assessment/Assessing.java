// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aiplus.approval.ApprovalEvent;
import org.aiplus.approval.ApprovalService;
import org.aiplus.approval.DecisionOutcome;
import org.aiplus.catalogue.CatalogueService;
import org.aiplus.catalogue.SolutionEvent;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.SolutionStatus;
import org.aiplus.catalogue.StatusReason;
import org.aiplus.claim.ClaimEvent;
import org.aiplus.criteria.CriteriaSet;
import org.aiplus.criteria.CriteriaSets;
import org.aiplus.criteria.Criterion;
import org.aiplus.evidence.EvidenceDesk;
import org.aiplus.evidence.EvidenceEvent;
import org.aiplus.evidence.EvidenceReference;
import org.aiplus.evidence.EvidenceService;
import org.aiplus.evidence.SupportChoice;
import org.aiplus.evidence.UploadEvidence;
import org.aiplus.identity.Caller;
import org.aiplus.identity.Role;
import org.aiplus.identity.SecondWall;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Notice;
import org.aiplus.testsupport.CatalogueDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** Listing assessments over a real database, as callers of a test's choice meet them; one transaction a call. */
final class Assessing {

    static final SolutionReference SOLUTION = new SolutionReference(EvidenceDesk.SOLUTION);
    static final Caller OFFICER = EvidenceDesk.OFFICER;
    static final Caller PRIVACY = of("pia", Role.PRIVACY_OFFICER);
    static final Caller SECURITY = of("sid", Role.SECURITY_OFFICER);
    static final Caller COMMITTEE = of("cora", Role.GOVERNANCE_COMMITTEE);

    /** Somebody who assesses and sits on the committee. */
    static final Caller BOTH = new Caller(
            OFFICER.actor(), Set.of(Role.PROCUREMENT_OFFICER, Role.GOVERNANCE_COMMITTEE), Set.of("DPO"), Set.of());

    /** Facts that the test entry does not tell. */
    static final Map<String, List<String>> CONTEXT = Map.of(
            "publicFacing", List.of("false"),
            "agentic", List.of("false"),
            "personalData", List.of("true"),
            "hosting", List.of("VENDOR_HONG_KONG"));

    /** Answers about the risk from which the limited tier follows. */
    static final Map<String, List<String>> RISK = harmless();

    private static Map<String, List<String>> harmless() {
        var risk = new HashMap<String, List<String>>();
        List.of(
                        "endangersPeople",
                        "manipulatesPeople",
                        "affectsIndividuals",
                        "publicScrutiny",
                        "newSocialDomain",
                        "highAutonomy",
                        "sensitiveData",
                        "complexDecisions",
                        "monitorsPeople",
                        "scoresPeople",
                        "largeScaleData")
                .forEach(question -> risk.put(question, List.of("NO")));
        risk.put("fields", List.of("EDUCATION"));
        return risk;
    }

    private static final QuestionSets QUESTIONS = new QuestionSets();
    static final CriteriaSets SETS = new CriteriaSets(QUESTIONS);

    /** What an act is refused for: pointers and codes. */
    static List<String> problems(ThrowingCallable act) {
        return catchThrowableOfType(DomainException.class, act).problems().stream()
                .map(problem ->
                        problem.pointer() == null ? problem.code().name() : problem.pointer() + " " + problem.code())
                .toList();
    }

    private final CatalogueDatabase database;
    final EvidenceDesk evidence;

    Assessing(CatalogueDatabase database) {
        this.database = database;
        this.evidence = new EvidenceDesk(database);
    }

    static Caller of(String subject, String role) {
        return new Caller(subject, Set.of(role), Set.of("DPO"), Set.of());
    }

    static CriteriaSet set() {
        return SETS.current(CriteriaSets.RESPONSIBLE_AI);
    }

    <S, T> T as(Caller caller, Class<S> facade, Function<S, T> act) {
        return database.call(entityManager -> act.apply(evidence.wiring(entityManager, caller)
                .with(CriteriaSets.class, SETS)
                .get(facade)));
    }

    <T> T assess(Caller caller, Function<AssessmentService, T> act) {
        return as(caller, AssessmentService.class, act);
    }

    <T> T decide(Caller caller, Function<ListingService, T> act) {
        return as(caller, ListingService.class, act);
    }

    AssessmentView opened() {
        return opened(Map.of());
    }

    /** The same with some answers about the risk instead. */
    AssessmentView opened(Map<String, List<String>> instead) {
        var risk = new HashMap<>(RISK);
        risk.putAll(instead);
        return assess(
                OFFICER,
                service -> service.open(new OpenAssessment(SOLUTION.value(), CONTEXT, risk), Optional.empty()));
    }

    /** A draft in which everybody has entered the best, citing this evidence. */
    AssessmentView entered(EvidenceReference... cited) {
        return entered(opened(), 4, cited);
    }

    AssessmentView entered(AssessmentView draft, int mark, EvidenceReference... cited) {
        var view = draft;
        for (var officer : List.of(OFFICER, PRIVACY, SECURITY)) {
            var own = findings(view, officer, mark, cited);
            var version = view.version();
            view = own.isEmpty() ? view : assess(officer, s -> s.enter(draft.reference(), own, version));
        }
        return view;
    }

    private static List<NewEntry> findings(AssessmentView view, Caller officer, int mark, EvidenceReference... cited) {
        var references = List.of(cited).stream().map(EvidenceReference::value).toList();
        return view.result().criteria().stream()
                .map(result -> set().criterion(result.criterion()).orElseThrow())
                .filter(criterion -> AssessmentRules.SHIPPED
                        .deskOf(criterion.code(), criterion.family())
                        .map(officer::has)
                        .orElse(officer.equals(OFFICER)))
                .map(criterion -> finding(criterion, mark, references))
                .toList();
    }

    static NewEntry finding(Criterion criterion, int mark, List<String> cited) {
        return criterion.kind().isGate()
                ? new NewEntry(criterion.code(), "PASS", null, "Seen.", cited)
                : new NewEntry(criterion.code(), null, mark, "Seen.", cited);
    }

    AssessmentView finished(EvidenceReference... cited) {
        var draft = entered(cited);
        return assess(OFFICER, service -> service.finish(draft.reference(), draft.version()));
    }

    AssessmentView decided(EvidenceReference... cited) {
        var view = finished(cited);
        sign(COMMITTEE, view.reference(), DecisionOutcome.APPROVE, null);
        return assess(OFFICER, service -> service.read(view.reference()));
    }

    /** Decides in the round that the assessment has opened; what the server's observers do comes after. */
    void sign(Caller signer, AssessmentReference reference, DecisionOutcome outcome, @Nullable String remark) {
        var round = assess(signer, service -> service.read(reference)).approval();
        as(signer, ApprovalService.class, service -> {
            var view = service.read(Objects.requireNonNull(round));
            return service.decide(round, view.steps().get(view.stage()).id(), outcome, remark, view.version());
        });
        evidence.events.all().stream()
                .filter(ApprovalEvent.class::isInstance)
                .map(ApprovalEvent.class::cast)
                .reduce((earlier, later) -> later)
                .ifPresent(event -> database.run(entityManager -> {
                    var wiring = evidence.wiring(entityManager, signer).with(CriteriaSets.class, SETS);
                    wiring.get(SecondWall.class).actForCaller();
                    wiring.get(ListingDecisions.class).ended(event);
                }));
    }

    /** A piece of this kind, released and verified, valid for so many days from today; {@code null} for ever. */
    EvidenceReference proof(String kind, @Nullable Integer days) {
        return proof(kind, null, days == null ? null : today().plusDays(days));
    }

    /** A piece that is valid so many days from today on. */
    EvidenceReference future(String kind, int days) {
        return proof(kind, today().plusDays(days), null);
    }

    private EvidenceReference proof(String kind, @Nullable LocalDate from, @Nullable LocalDate to) {
        var command = new UploadEvidence(
                null,
                kind,
                "Proof",
                "BSI",
                from == null ? null : from.toString(),
                to == null ? null : to.toString(),
                false,
                List.of(new SupportChoice(SOLUTION.value(), "summary")),
                "proof.txt",
                null);
        var file = new ByteArrayInputStream("proof".getBytes(StandardCharsets.UTF_8));
        var piece = evidence.as(EvidenceDesk.MEMBER, service -> service.upload(command, file, Optional.empty()));
        while (evidence.scan()) {
            // Until nothing waits.
        }
        verify(piece.reference());
        return piece.reference();
    }

    private void verify(EvidenceReference reference) {
        evidence.as(OFFICER, service -> verified(service, reference));
        noticeEvidence();
    }

    private static Object verified(EvidenceService service, EvidenceReference reference) {
        return service.verify(reference, service.read(reference).version());
    }

    void revoke(EvidenceReference reference) {
        evidence.as(
                EvidenceDesk.MEMBER,
                service -> service.revoke(
                        reference, "Wrong.", service.read(reference).version()));
        noticeEvidence();
    }

    /** What the server's observers do in the transaction of the act. */
    private void noticeEvidence() {
        evidence.events.all().stream()
                .filter(EvidenceEvent.class::isInstance)
                .map(EvidenceEvent.class::cast)
                .reduce((earlier, later) -> later)
                .ifPresent(event -> database.run(entityManager -> evidence.wiring(entityManager, Caller.ANONYMOUS)
                        .with(CriteriaSets.class, SETS)
                        .get(WalkListings.class)
                        .evidenceChanged(event)));
    }

    /** The same for claims. */
    void noticeClaims() {
        evidence.events.all().stream()
                .filter(ClaimEvent.class::isInstance)
                .map(ClaimEvent.class::cast)
                .reduce((earlier, later) -> later)
                .ifPresent(event -> database.run(entityManager -> evidence.wiring(entityManager, Caller.ANONYMOUS)
                        .with(CriteriaSets.class, SETS)
                        .get(WalkListings.class)
                        .claimChanged(event)));
    }

    /** Another revision of the entry is published today; what the server's observers do comes after. */
    void publish(int number) throws SQLException {
        var revision = Ids.next();
        database.asOwner(connection -> {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate(
                        "update solution_revision set status = 'SUPERSEDED' where number = " + (number - 1)
                                + " and solution_id = (select id from solution where reference = '" + SOLUTION + "')");
                statement.executeUpdate("insert into solution_revision (id, solution_id, number, status,"
                        + " question_set_version, name, department_code, categories, answers, content_hash, created_at,"
                        + " published_at) select '" + revision + "', solution_id, " + number + ", 'PUBLISHED',"
                        + " question_set_version, name, department_code, categories, answers, content_hash, now(), now()"
                        + " from solution_revision where number = 1"
                        + " and solution_id = (select id from solution where reference = '" + SOLUTION + "')");
                statement.executeUpdate("update solution set published_revision_id = '" + revision
                        + "' where reference = '" + SOLUTION + "'");
            }
            return true;
        });
        var published = new SolutionEvent.RevisionPublished(SOLUTION, number, "");
        database.run(entityManager -> evidence.wiring(entityManager, Caller.ANONYMOUS)
                .with(CriteriaSets.class, SETS)
                .get(WalkListings.class)
                .revisionPublished(published));
    }

    /** Moves the clock and lets everything run that is due then. */
    void pass(int days) throws SQLException {
        evidence.moveClock(days);
        runJob();
    }

    void runJob() {
        evidence.runJob();
        database.run(entityManager -> {
            var wiring = evidence.wiring(entityManager, Caller.ANONYMOUS).with(CriteriaSets.class, SETS);
            var job = wiring.get(WalkListings.class);
            var clock = wiring.get(CatalogueClock.class);
            wiring.get(SecondWall.class).asSystem(() -> job.run(clock.now()));
        });
    }

    LocalDate today() {
        return database.call(entityManager -> evidence.wiring(entityManager, Caller.ANONYMOUS)
                .get(CatalogueClock.class)
                .today());
    }

    SolutionStatus status() {
        return as(OFFICER, CatalogueService.class, service -> service.read(SOLUTION))
                .status();
    }

    List<StatusReason> reasons() {
        return as(OFFICER, CatalogueService.class, service -> service.read(SOLUTION))
                .statusReasons();
    }

    /** Codes of the notices that were sent since this many facts. */
    List<String> noticesSince(int facts) {
        var all = evidence.events.all();
        var codes = new ArrayList<String>();
        all.subList(facts, all.size())
                .forEach(event -> event.notices().stream().map(Notice::code).forEach(codes::add));
        return codes.stream().distinct().toList();
    }

    int facts() {
        return evidence.events.all().size();
    }
}
