// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.aiplus.evidence.EvidenceDesk;
import org.aiplus.identity.Caller;
import org.aiplus.identity.CurrentCaller;
import org.aiplus.identity.Role;
import org.aiplus.identity.TestCallers;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Ids;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.FiredEvents;
import org.aiplus.testsupport.Wiring;
import org.aiplus.usecase.UseCaseReference;
import org.jspecify.annotations.Nullable;

/** People around a pilot, over a real database. */
final class Pilots {

    static final Caller OWNER = person("owner", "DPO", Role.AI_OWNER);
    static final Caller COLLEAGUE = person("colleague", "DPO", Role.AI_OWNER, Role.DEPARTMENT_APPROVER);
    static final Caller APPROVER = person("approver", "DPO", Role.DEPARTMENT_APPROVER);
    static final Caller STAFF = person("staff", "DPO", Role.DEPARTMENT_STAFF);
    static final Caller OTHER_OWNER = person("owner-td", "TD", Role.AI_OWNER);
    static final Caller OTHER_APPROVER = person("approver-td", "TD", Role.DEPARTMENT_APPROVER);
    static final Caller AUDITOR = person("auditor", "TD", Role.AUDITOR);
    static final UseCaseReference USE = new UseCaseReference("UC-2026-0001");

    private final CatalogueDatabase database;
    private final EvidenceDesk desk;
    Instant now = Instant.parse("2026-11-21T01:00:00Z");
    final FiredEvents<DomainEvent> events = new FiredEvents<>();

    Pilots(CatalogueDatabase database) {
        this.database = database;
        this.desk = new EvidenceDesk(database);
    }

    private static Caller person(String subject, String department, String... roles) {
        return new Caller(subject, Set.of(roles), Set.of(department), Set.of());
    }

    /** A use in its proof of concept, with a vendor's tool. */
    void use() throws SQLException {
        desk.vendors();
        database.update("insert into department (code, kind, name) values ('TD', 'department',"
                + " '{\"en\":{\"text\":\"TD\",\"state\":\"CHECKED\"}}') on conflict do nothing");
        database.update(
                "insert into need (id, reference, department_code, language, title, problem, process, categories,"
                        + " invites_proposals, status, authors, opened_at, opened_by, saved_at) values ('" + Ids.next()
                        + "', 'N-2026-0001', 'DPO', 'EN', 'Answers', 'Slow', 'Counter', '[]', false, 'MATCHED', 'owner', now(),"
                        + " 'owner', now())");
        database.update("insert into use_case (id, reference, need, department_code, language, title, classification,"
                + " stage, stage_since, solution, solution_revision, owner, authors, opened_at, opened_by, saved_at)"
                + " values ('" + Ids.next() + "', 'UC-2026-0001', 'N-2026-0001', 'DPO', 'EN', 'Answer at the counter',"
                + " 'UNCLASSIFIED', 'POC', now(), 'S-000001', 1, 'boss', 'owner', now(), 'owner', now())");
    }

    <S, T> T as(Caller who, Class<S> bean, Function<S, T> act) {
        return database.call(
                entityManager -> act.apply(beans(entityManager, who).get(bean)));
    }

    <T> T as(Caller who, Function<PilotService, T> act) {
        return as(who, PilotService.class, act);
    }

    private Wiring beans(EntityManager entityManager, Caller who) {
        return desk.wiring(entityManager, who)
                .with(CurrentCaller.class, TestCallers.current(who))
                .with(CatalogueClock.class, (CatalogueClock) () -> now)
                .with(events);
    }

    PilotView opened() {
        return as(OWNER, service -> service.open(USE, Optional.empty()));
    }

    PilotView read(PilotView view) {
        return as(AUDITOR, service -> service.read(view.reference()));
    }

    PilotView save(Caller who, PilotView view, CharterContent content) {
        return as(
                who,
                service -> service.save(view.reference(), content, read(view).version()));
    }

    PilotView lock(PilotView view) {
        return as(OWNER, service -> service.lock(view.reference(), read(view).version()));
    }

    PilotView locked(CharterContent content) {
        return lock(save(OWNER, opened(), content));
    }

    /** A locked charter in its third week. */
    PilotView running() {
        var view = locked(Charters.complete());
        on(Charters.START.plusDays(20));
        return read(view);
    }

    void on(LocalDate day) {
        now = day.atTime(9, 0).atZone(CatalogueClock.ZONE).toInstant();
    }

    UUID report(Caller who, PilotView view, Reading reading) {
        return as(who, ReadingService.class, s -> s.add(view.reference(), reading, Optional.empty()));
    }

    ReadingReport upload(Caller who, PilotView view, String csv, boolean preview) {
        return as(
                who,
                ReadingService.class,
                s -> s.upload(
                        view.reference(),
                        ReadingFormat.CSV,
                        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                        preview));
    }

    PilotView decide(Caller who, PilotView view, DecisionKind kind, @Nullable String reason, @Nullable LocalDate end) {
        return as(
                who,
                PilotDecisionService.class,
                s -> s.decide(
                        view.reference(),
                        new WantedDecision(kind, reason, end),
                        read(view).version()));
    }

    void job() {
        as(Caller.SYSTEM, PilotWatch.class, watch -> {
            watch.run(now);
            return true;
        });
    }
}
