// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aiplus.approval.ApprovalEvent;
import org.aiplus.approval.ApprovalReference;
import org.aiplus.approval.ApprovalService;
import org.aiplus.approval.DecisionOutcome;
import org.aiplus.catalogue.Classification;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.criteria.CriteriaSets;
import org.aiplus.identity.Caller;
import org.aiplus.identity.CurrentCaller;
import org.aiplus.identity.Role;
import org.aiplus.identity.TestCallers;
import org.aiplus.identity.TrustedIssuer;
import org.aiplus.need.NeedBaseline;
import org.aiplus.need.NeedContent;
import org.aiplus.need.NeedReference;
import org.aiplus.need.NeedService;
import org.aiplus.need.NeedView;
import org.aiplus.need.NewNeed;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Language;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.FiredEvents;
import org.aiplus.testsupport.GivenInstances;
import org.aiplus.testsupport.PublishedEntries;
import org.aiplus.testsupport.Wiring;

/** People around a use of AI, over a real database; approval is the real one, heard in the same transaction. */
final class Adopters {

    static final Caller OWNER = person("owner", "DPO", Role.AI_OWNER);
    static final Caller STAFF = person("staff", "DPO", Role.DEPARTMENT_STAFF);
    static final Caller HEAD = person("head", "DPO", Role.DEPARTMENT_APPROVER);
    static final Caller HEAD2 = person("head2", "DPO", Role.DEPARTMENT_APPROVER);
    static final Caller OTHER = person("owner-td", "TD", Role.AI_OWNER);
    static final Caller BUYER = person("buyer", "GLD", Role.PROCUREMENT_OFFICER);
    static final Caller CHAIR = person("chair", "GLD", Role.PANEL_CHAIR);
    static final Caller PRIVACY = person("privacy", "GLD", Role.PRIVACY_OFFICER);
    static final Caller SECURITY = person("security", "GLD", Role.SECURITY_OFFICER);
    static final Caller COMMITTEE = person("committee", "GLD", Role.GOVERNANCE_COMMITTEE);

    /** Holds two roles that a gate must keep apart. */
    static final Caller DOUBLE = person("double", "DPO", Role.AI_OWNER, Role.DEPARTMENT_APPROVER);

    /** Three published tools: listed for restricted data, listed for public data, not assessed. */
    static final SolutionReference LISTED = new SolutionReference("S-000001");

    static final SolutionReference PUBLIC_ONLY = new SolutionReference("S-000002");
    static final SolutionReference UNLISTED = new SolutionReference("S-000003");

    private static final List<Caller> ALL =
            List.of(OWNER, STAFF, HEAD, HEAD2, OTHER, BUYER, CHAIR, PRIVACY, SECURITY, COMMITTEE, DOUBLE);

    private final CatalogueDatabase database;
    private final UseCaseGates gates = new UseCaseGates();
    private final CriteriaSets criteria = new CriteriaSets(new QuestionSets());
    Instant now = Instant.parse("2026-11-21T01:00:00Z");

    /** What other features answer, by code of the requirement. */
    final Map<String, EvidenceState> elsewhere = new HashMap<>();

    private EntityManager open;
    private Caller caller = OWNER;
    final FiredEvents<DomainEvent> events = new FiredEvents<>(this::heard);

    Adopters(CatalogueDatabase database) {
        this.database = database;
    }

    private static Caller person(String subject, String department, String... roles) {
        return new Caller(subject, Set.of(roles), Set.of(department), Set.of());
    }

    /** Departments, people who have signed in before, and tools. */
    void begin() throws SQLException {
        database.update("""
            insert into department (code, kind, name)
            select code, 'department', jsonb_build_object('en', jsonb_build_object('text', code, 'state', 'CHECKED'))
            from unnest(array['DPO', 'TD', 'GLD']) code on conflict do nothing\
            """);
        for (var person : ALL) {
            database.update("insert into person (id, issuer, subject, name, first_seen_at, roles, words) values"
                    + " (gen_random_uuid(), '" + new TrustedIssuer().value() + "', '" + person.subject()
                    + "', 'Name of " + person.subject() + "', now(), '" + String.join(" ", person.roles())
                    + "', '') on conflict do nothing");
            database.update("insert into membership (id, person_id, department_code, since) select gen_random_uuid(),"
                    + " id, '" + person.departments().iterator().next() + "', now() from person where subject = '"
                    + person.subject() + "' and not exists (select 1 from membership m where m.person_id = person.id)");
        }
        if (database.count("select count(*) from solution") == 0) {
            PublishedEntries.insert(
                    database,
                    Stream.of(
                            tool("Counter assistant", "LISTED", "RESTRICTED"),
                            tool("Public chatbot", "LISTED", "UNCLASSIFIED"),
                            tool("New tool", "NOT_ASSESSED", "RESTRICTED")));
        }
    }

    private static JsonNode tool(String name, String status, String classification) {
        var entry = JsonNodeFactory.instance.objectNode();
        ((ObjectNode) entry.withObject("/source")).put("system", "test").put("externalId", name);
        entry.put("kind", "SHARED_PLATFORM").put("status", status).put("maximumClassification", classification);
        entry.withObject("/name").withObject("/en").put("text", name).put("state", "CHECKED");
        entry.putArray("categories");
        entry.putObject("answers");
        return entry;
    }

    private void heard(DomainEvent event) {
        if (event instanceof ApprovalEvent.Approved approved) {
            beans(open, caller).get(UseCaseSteps.class).approved(approved);
        }
        if (event instanceof ApprovalEvent.Returned returned) {
            beans(open, caller).get(UseCaseSteps.class).returned(returned);
        }
    }

    <S, T> T as(Caller who, Class<S> bean, Function<S, T> act) {
        return database.call(entityManager -> {
            open = entityManager;
            caller = who;
            return act.apply(beans(entityManager, who).get(bean));
        });
    }

    private Wiring beans(EntityManager entityManager, Caller who) {
        var wiring = new Wiring(entityManager)
                .with(CurrentCaller.class, TestCallers.current(who))
                .with(CatalogueClock.class, () -> now)
                .with(UseCaseGates.class, gates)
                .with(CriteriaSets.class, criteria)
                .with(events);
        return wiring.with(
                Instance.class,
                new GivenInstances<GateEvidence>(() -> List.of(
                        wiring.get(NeedEvidence.class),
                        wiring.get(ShortlistEvidence.class),
                        wiring.get(ToolEvidence.class),
                        wiring.get(DocumentEvidence.class),
                        wiring.get(ReadinessEvidence.class),
                        new Elsewhere())));
    }

    /** Stands for features that bring their evidence along. */
    private final class Elsewhere implements GateEvidence {
        @Override
        public Set<String> requirements() {
            return Set.of("impact-endorsed", "tool-bought", "pilot-charter-locked", "pilot-outcome-decided");
        }

        @Override
        public Map<String, EvidenceState> states(UseCaseFacts useCase) {
            return elsewhere;
        }
    }

    static NeedContent content() {
        return new NeedContent(
                Language.EN,
                "Answer enquiries at the counter sooner",
                "People wait long for answers about licences.",
                "Officers look up rules by hand.",
                new NeedBaseline(new BigDecimal("1200"), new BigDecimal("14"), null, null),
                Classification.RESTRICTED,
                List.of(),
                false,
                null);
    }

    NeedView openNeed() {
        return openNeed(STAFF, content());
    }

    NeedView openNeed(Caller who, NeedContent content) {
        var begun = as(who, NeedService.class, service -> service.begin(new NewNeed(null, content), Optional.empty()));
        return as(who, NeedService.class, service -> service.open(begun.reference(), begun.version()));
    }

    NeedView need(UseCaseView view) {
        return as(
                STAFF,
                NeedService.class,
                service -> service.read(new NeedReference(view.facts().need())));
    }

    /** A use in the stage NEED, of a need that somebody else has written. */
    UseCaseView opened() {
        var need = openNeed();
        return as(
                OWNER,
                UseCaseService.class,
                service -> service.open(
                        new NewUseCase(need.reference().value(), Language.TC, "協助櫃位職員回答查詢"), Optional.empty()));
    }

    UseCaseView read(UseCaseView view) {
        return as(
                COMMITTEE,
                UseCaseService.class,
                service -> service.read(view.facts().reference()));
    }

    long version(UseCaseView view) {
        return read(view).facts().version();
    }

    /** Says everything about itself that gates ask for. */
    UseCaseView described(UseCaseView view) {
        return as(
                OWNER,
                UseCaseService.class,
                service -> service.describe(
                        view.facts().reference(),
                        new UseCaseDescription(
                                Language.EN,
                                "Help counter staff",
                                "Answers within five minutes.",
                                "Two departments use it; both are content.",
                                "Within the vote; quotation.",
                                Classification.RESTRICTED,
                                OversightLevel.IN_THE_LOOP,
                                null),
                        version(view)));
    }

    UseCaseView ask(UseCaseView view, String decision) {
        return as(
                OWNER,
                UseCaseMoveService.class,
                service ->
                        service.ask(view.facts().reference(), new NewMove(decision, null, "Because."), version(view)));
    }

    UseCaseView askToMove(UseCaseView view, UseCaseStage target) {
        return as(
                OWNER,
                UseCaseMoveService.class,
                service -> service.ask(view.facts().reference(), new NewMove(null, target, "Because."), version(view)));
    }

    UseCaseView weigh(UseCaseView view, SolutionReference tool) {
        return as(
                OWNER,
                ShortlistService.class,
                service -> service.weigh(
                        view.facts().reference(), new NewCandidate(tool.value(), "It fits.", null), version(view)));
    }

    UseCaseView settle(UseCaseView view, SolutionReference tool, CandidateStatus status, String reason) {
        return as(
                OWNER,
                ShortlistService.class,
                service -> service.settle(view.facts().reference(), tool, status, reason, version(view)));
    }

    /** Decides in the first step that can be decided. */
    UseCaseView sign(Caller who, UseCaseView view, DecisionOutcome outcome) {
        var request = read(view).request();
        var approval = new ApprovalReference(request.approval());
        as(who, ApprovalService.class, service -> {
            var round = service.read(approval);
            var step = round.steps().stream()
                    .filter(candidate -> candidate.status().decidable())
                    .filter(candidate -> who.has(candidate.role()))
                    .findFirst()
                    .or(() -> round.steps().stream()
                            .filter(candidate -> candidate.status().decidable())
                            .findFirst())
                    .orElseThrow();
            return service.decide(approval, step.id(), outcome, "because", round.version());
        });
        return read(view);
    }

    UseCaseView signed(UseCaseView view, Caller... signers) {
        for (var signer : signers) {
            sign(signer, view, DecisionOutcome.APPROVE);
        }
        return read(view);
    }

    UseCaseView document(UseCaseView view, String kind) {
        return as(
                STAFF,
                UseCaseRecordService.class,
                service -> service.addDocument(
                        view.facts().reference(), new NewDocument(kind, "A paper", "https://example.org/paper", null)));
    }

    /** Brings a new use to a stage through all its gates. */
    UseCaseView at(UseCaseStage stage) {
        var view = described(opened());
        elsewhere.put("impact-endorsed", EvidenceState.met(null, Set.of("owner")));
        elsewhere.put("pilot-charter-locked", EvidenceState.met(null, Set.of("owner")));
        elsewhere.put("pilot-outcome-decided", EvidenceState.met(null, Set.of("owner")));
        var steps = new EnumMap<UseCaseStage, Function<UseCaseView, UseCaseView>>(UseCaseStage.class);
        steps.put(UseCaseStage.SHORTLIST, use -> signed(ask(use, "ACCEPT"), HEAD));
        steps.put(UseCaseStage.EVALUATE, use -> {
            weigh(use, LISTED);
            settle(use, LISTED, CandidateStatus.CHOSEN, null);
            return signed(ask(use, "PROCEED"), BUYER);
        });
        steps.put(UseCaseStage.POC, use -> signed(ask(use, "RECOMMEND"), CHAIR, PRIVACY, SECURITY));
        steps.put(UseCaseStage.PILOT, use -> {
            document(use, "POC_REPORT");
            ready(use);
            return signed(ask(use, "PILOT"), SECURITY);
        });
        steps.put(UseCaseStage.ROLLOUT, use -> signed(ask(use, "GO"), HEAD, COMMITTEE));
        steps.put(UseCaseStage.LIVE, use -> {
            document(use, "WAVE_REPORT");
            return signed(ask(use, "COMPLETE"), HEAD);
        });
        for (var step : steps.entrySet()) {
            if (step.getKey().compareTo(stage) <= 0) {
                view = step.getValue().apply(view);
            }
        }
        return view;
    }

    /** The department has everything in place. */
    UseCaseView ready(UseCaseView view) {
        for (var item : read(view).readiness()) {
            as(
                    STAFF,
                    UseCaseRecordService.class,
                    service -> service.answer(
                            view.facts().reference(), item.item(), ReadinessAnswer.READY, "See the folder."));
        }
        return read(view);
    }

    UseCaseView pause(Caller who, UseCaseView view) {
        return as(
                who,
                UseCaseMoveService.class,
                service -> service.pause(view.facts().reference(), "It said odd things."));
    }

    /** Its steps from stage to stage, the last first. */
    static List<UseCaseView.Change> changes(UseCaseView view) {
        return view.timeline().stream()
                .map(UseCaseView.Happening::change)
                .filter(change -> change != null)
                .toList();
    }
}
