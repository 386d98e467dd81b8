// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.aiplus.identity.Caller;
import org.aiplus.identity.CurrentCaller;
import org.aiplus.identity.Role;
import org.aiplus.identity.TestCallers;
import org.aiplus.identity.TrustedIssuer;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.LocalisedText;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.FiredEvents;
import org.aiplus.testsupport.Wiring;
import org.jspecify.annotations.Nullable;

/** People who decide, over a real database and by a clock that a test moves; one transaction a call. */
final class Approvers {

    static final Caller OWNER = person("owner", "DPO", Role.AI_OWNER);
    static final Caller STAFF = person("staff", "DPO", Role.DEPARTMENT_STAFF);
    static final Caller DPO = person("approver-dpo", "DPO", Role.DEPARTMENT_APPROVER);
    static final Caller TD = person("approver-td", "TD", Role.DEPARTMENT_APPROVER);
    static final Caller COMMITTEE1 = person("committee1", "DPO", Role.GOVERNANCE_COMMITTEE);
    static final Caller COMMITTEE2 = person("committee2", "TD", Role.GOVERNANCE_COMMITTEE);
    static final Caller BOTH = person("both", "TD", Role.GOVERNANCE_COMMITTEE, Role.ADMINISTRATOR);
    static final Caller ADMIN = person("admin", "DPO", Role.ADMINISTRATOR);

    private static final List<Caller> ALL = List.of(OWNER, STAFF, DPO, TD, COMMITTEE1, COMMITTEE2, BOTH, ADMIN);

    private final CatalogueDatabase database;
    private final ApprovalPolicies policies;
    FiredEvents<DomainEvent> events = new FiredEvents<>();
    Instant now = Instant.parse("2026-11-21T01:00:00Z");

    Approvers(CatalogueDatabase database) {
        this(database, new ApprovalPolicies());
    }

    Approvers(CatalogueDatabase database, ApprovalPolicies policies) {
        this.database = database;
        this.policies = policies;
    }

    private static Caller person(String subject, String department, String... roles) {
        return new Caller(subject, Set.of(roles), Set.of(department), Set.of());
    }

    /** Everybody has signed in before. */
    void people() throws SQLException {
        database.update("""
            insert into department (code, kind, name)
            select code, 'department', jsonb_build_object('en', jsonb_build_object('text', code, 'state', 'CHECKED'))
            from unnest(array['DPO', 'TD']) code on conflict do nothing\
            """);
        for (var caller : ALL) {
            database.update("insert into person (id, issuer, subject, name, first_seen_at, roles, words) values"
                    + " (gen_random_uuid(), '" + new TrustedIssuer().value() + "', '" + caller.subject()
                    + "', 'Name of " + caller.subject() + "', now(), '" + String.join(" ", caller.roles())
                    + "', '') on conflict do nothing");
            database.update("insert into membership (id, person_id, department_code, since) select gen_random_uuid(),"
                    + " id, '" + caller.departments().iterator().next() + "', now() from person where subject = '"
                    + caller.subject() + "' and not exists (select 1 from membership m where m.person_id = person.id)");
        }
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    /** A request about an impact assessment of the first department. */
    static ApprovalRequest impact(String subject, @Nullable String tier, @Nullable BigDecimal amount) {
        return new ApprovalRequest(
                "IMPACT_ASSESSMENT",
                subject,
                LocalisedText.english("Use of a chatbot"),
                "/impact-assessments/" + subject,
                tier,
                amount,
                null,
                "DPO",
                Set.of("owner"));
    }

    /** A request about a listing assessment. */
    static ApprovalRequest listing(String subject, @Nullable String tier, String... makers) {
        return new ApprovalRequest(
                "LISTING_ASSESSMENT",
                subject,
                LocalisedText.english("A chatbot"),
                "/listing-assessments/" + subject,
                tier,
                null,
                "RESTRICTED",
                null,
                Set.of(makers));
    }

    ApprovalReference open(ApprovalRequest request) {
        return as(OWNER, Approvals.class, approvals -> approvals.open(request));
    }

    /** Decides in the only step that can be decided. */
    ApprovalView decide(Caller caller, ApprovalReference reference, DecisionOutcome outcome, @Nullable String remark) {
        return as(caller, service -> {
            var view = any(reference);
            var step = view.steps().stream()
                    .filter(found -> found.status().decidable())
                    .findFirst()
                    .orElseThrow();
            return service.decide(reference, step.id(), outcome, remark, view.version());
        });
    }

    ApprovalView approve(Caller caller, ApprovalReference reference) {
        return decide(caller, reference, DecisionOutcome.APPROVE, null);
    }

    /** The round, whoever may read it. */
    ApprovalView any(ApprovalReference reference) {
        return database.call(entityManager -> {
            var beans = beans(entityManager, OWNER);
            var found = beans.get(ApprovalRepository.class).find(reference).orElseThrow();
            return beans.get(ApprovalViews.class).view(found);
        });
    }

    <T> T as(Caller caller, Function<ApprovalService, T> act) {
        return as(caller, ApprovalService.class, act);
    }

    <S, T> T as(Caller caller, Class<S> bean, Function<S, T> act) {
        return database.call(
                entityManager -> act.apply(beans(entityManager, caller).get(bean)));
    }

    void escalate() {
        database.run(entityManager ->
                beans(entityManager, Caller.SYSTEM).get(EscalateApprovals.class).run(now));
    }

    private Wiring beans(EntityManager entityManager, Caller caller) {
        return new Wiring(entityManager)
                .with(CurrentCaller.class, TestCallers.current(caller))
                .with(CatalogueClock.class, () -> now)
                .with(ApprovalPolicies.class, policies)
                .with(events);
    }
}
