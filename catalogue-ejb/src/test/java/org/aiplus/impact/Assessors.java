// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aiplus.approval.ApprovalEvent;
import org.aiplus.approval.ApprovalReference;
import org.aiplus.approval.ApprovalService;
import org.aiplus.approval.DecisionOutcome;
import org.aiplus.catalogue.Classification;
import org.aiplus.identity.Caller;
import org.aiplus.identity.CurrentCaller;
import org.aiplus.identity.Role;
import org.aiplus.identity.TestCallers;
import org.aiplus.risk.RiskTiers;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Language;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.FiredEvents;
import org.aiplus.testsupport.Wiring;

/** People around an impact assessment, over a real database; approval is the real one, heard in the same transaction. */
final class Assessors {

    static final Caller OWNER = person("owner", "DPO", Role.AI_OWNER);
    static final Caller OTHER_OWNER = person("owner-td", "TD", Role.AI_OWNER);
    static final Caller APPROVER = person("approver", "DPO", Role.DEPARTMENT_APPROVER);
    static final Caller COMMITTEE1 = person("committee1", "TD", Role.GOVERNANCE_COMMITTEE);
    static final Caller COMMITTEE2 = person("committee2", "TD", Role.GOVERNANCE_COMMITTEE);
    static final Caller PRIVACY = person("privacy", "TD", Role.PRIVACY_OFFICER);
    static final Caller SECURITY = person("security", "TD", Role.SECURITY_OFFICER);
    static final Caller DOUBLE = person("double", "DPO", Role.AI_OWNER, Role.SECURITY_OFFICER);

    private final CatalogueDatabase database;
    Instant now = Instant.parse("2026-11-21T01:00:00Z");
    String basis = "questions 1; norms 1";
    private EntityManager open;
    private Caller caller = OWNER;
    final FiredEvents<DomainEvent> events = new FiredEvents<>(this::heard);

    Assessors(CatalogueDatabase database) {
        this.database = database;
    }

    private static Caller person(String subject, String department, String... roles) {
        return new Caller(subject, Set.of(roles), Set.of(department), Set.of());
    }

    void departments() throws SQLException {
        database.update("""
            insert into department (code, kind, name)
            select code, 'department', jsonb_build_object('en', jsonb_build_object('text', code, 'state', 'CHECKED'))
            from unnest(array['DPO', 'TD']) code on conflict do nothing\
            """);
    }

    private void heard(DomainEvent event) {
        if (event instanceof ApprovalEvent.Approved approved) {
            beans(open, caller).get(ImpactEndorsement.class).approved(approved);
        }
        if (event instanceof ApprovalEvent.Returned returned) {
            beans(open, caller).get(ImpactEndorsement.class).returned(returned);
        }
    }

    <T> T as(Caller who, Function<ImpactService, T> act) {
        return as(who, ImpactService.class, act);
    }

    <S, T> T as(Caller who, Class<S> bean, Function<S, T> act) {
        return database.call(entityManager -> {
            open = entityManager;
            caller = who;
            return act.apply(beans(entityManager, who).get(bean));
        });
    }

    private Wiring beans(EntityManager entityManager, Caller who) {
        return new Wiring(entityManager)
                .with(CurrentCaller.class, TestCallers.current(who))
                .with(CatalogueClock.class, () -> now)
                .with(NormEditions.class, new NormEditions() {
                    @Override
                    String basis() {
                        return basis;
                    }
                })
                .with(events);
    }

    ImpactView opened() {
        return as(
                OWNER,
                service ->
                        service.open(new NewImpactAssessment(null, Language.TC, "以聊天機械人回答查詢", null), Optional.empty()));
    }

    ImpactView read(ImpactView view) {
        return as(COMMITTEE1, service -> service.read(view.reference()));
    }

    ImpactView save(Caller who, ImpactView view, ImpactContent content) {
        return as(
                who,
                service -> service.save(view.reference(), content, read(view).version()));
    }

    ImpactView sign(Caller who, ImpactView view, ImpactPart part) {
        return as(
                who,
                ImpactReviewService.class,
                service -> service.sign(view.reference(), part, read(view).version()));
    }

    ImpactView handIn(ImpactView view) {
        return as(OWNER, service -> service.handIn(view.reference(), read(view).version()));
    }

    /** A complete assessment with both signatures. */
    ImpactView ready(ImpactContent content) {
        var view = save(OWNER, opened(), content);
        sign(PRIVACY, view, ImpactPart.PRIVACY);
        return sign(SECURITY, view, ImpactPart.SECURITY);
    }

    ImpactView endorsed(ImpactContent content) {
        var view = handIn(ready(content));
        return decide(APPROVER, view, DecisionOutcome.APPROVE);
    }

    /** Decides in the step that can be decided. */
    ImpactView decide(Caller who, ImpactView view, DecisionOutcome outcome) {
        var round = read(view).approval();
        as(
                who,
                ApprovalService.class,
                service -> service.decide(
                        new ApprovalReference(round.reference().value()),
                        round.steps().stream()
                                .filter(step -> step.status().decidable())
                                .findFirst()
                                .orElseThrow()
                                .id(),
                        outcome,
                        "because",
                        round.version()));
        return read(view);
    }

    void job() {
        as(Caller.SYSTEM, Staleness.class, staleness -> {
            staleness.run(now);
            return true;
        });
    }

    /** Everything that any checkpoint asks, about a use of low risk. */
    static ImpactContent complete() {
        return complete(Map.of());
    }

    /** The same with other answers about the risk. */
    static ImpactContent complete(Map<String, String> otherRisk) {
        var risk = new HashMap<String, Set<String>>();
        var why = new HashMap<String, String>();
        for (var question : new RiskTiers().current().questions()) {
            if (!question.optional() && question.when().isEmpty()) {
                risk.put(question.code(), Set.of(otherRisk.getOrDefault(question.code(), "NO")));
            }
            if (ImpactRules.justified(question) && question.when().isEmpty()) {
                why.put(question.code(), "Seen by the team.");
            }
        }
        var answers = new HashMap<String, String>();
        new ImpactQuestions().current().questions().forEach(question -> answers.put(question.code(), "An answer."));
        return new ImpactContent(Classification.RESTRICTED, true, "Counter staff", null, risk, why, answers);
    }

    /** The same content with another answer to one question. */
    static ImpactContent with(ImpactContent content, String question, String answer) {
        var answers = new HashMap<>(content.answers());
        answers.put(question, answer);
        return new ImpactContent(
                content.classification(),
                content.personalData(),
                content.users(),
                content.amount(),
                content.risk(),
                content.justifications(),
                answers);
    }
}
