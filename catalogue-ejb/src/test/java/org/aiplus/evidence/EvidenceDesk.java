// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.aiplus.clock.DatabaseClock;
import org.aiplus.identity.Caller;
import org.aiplus.identity.CurrentCaller;
import org.aiplus.identity.Role;
import org.aiplus.identity.SecondWall;
import org.aiplus.identity.TestCallers;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Ids;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.FiredEvents;
import org.aiplus.testsupport.Wiring;

/** Evidence over a real database, as callers of a test's choice meet it; one transaction a call. */
public final class EvidenceDesk {

    public static final UUID ONE = Ids.next();
    public static final UUID OTHER = Ids.next();
    public static final String SOLUTION = "S-000001";
    public static final String FOREIGN_SOLUTION = "S-000002";
    public static final Caller MEMBER = new Caller("ada", Set.of(Role.VENDOR), Set.of(), Set.of(ONE));
    public static final Caller STRANGER = new Caller("mallory", Set.of(Role.VENDOR), Set.of(), Set.of(OTHER));
    public static final Caller MODERATOR = new Caller("admin", Set.of(Role.ADMINISTRATOR), Set.of("DPO"), Set.of());
    public static final Caller OFFICER = new Caller("olga", Set.of(Role.PROCUREMENT_OFFICER), Set.of("DPO"), Set.of());
    public static final Caller AUDITOR = new Caller("otto", Set.of(Role.AUDITOR), Set.of("DPO"), Set.of());
    public static final Caller STAFF = new Caller("sam", Set.of(Role.DEPARTMENT_STAFF), Set.of("DPO"), Set.of());

    private static final QuestionSets QUESTIONS = new QuestionSets();

    private final CatalogueDatabase database;
    public final FiredEvents<DomainEvent> events = new FiredEvents<>();
    ScannerSetting scanner = new ScannerSetting.Without();

    public EvidenceDesk(CatalogueDatabase database) {
        this.database = database;
    }

    /** Two vendors with one published entry each. */
    public void vendors() throws SQLException {
        database.update("insert into department (code, kind, name) values ('DPO', 'department',"
                + " '{\"en\":{\"text\":\"DPO\",\"state\":\"CHECKED\"}}') on conflict do nothing");
        for (var vendor : List.of(ONE, OTHER)) {
            var mine = vendor.equals(ONE);
            var number = mine ? "DEMO-0001" : "DEMO-0002";
            if (database.count("select count(*) from vendor where registry_number = '" + number + "'") > 0) {
                continue;
            }
            database.update("insert into vendor (id, registry_number, name, demo) values ('" + vendor + "', '" + number
                    + "', '{\"en\":{\"text\":\"" + number + "\",\"state\":\"CHECKED\"}}', true)");
            var solution = Ids.next();
            var revision = Ids.next();
            database.asOwner(connection -> {
                try (var statement = connection.createStatement()) {
                    statement.executeUpdate(
                            "insert into solution (id, reference, kind, vendor_id, reference_record, demo, source_system,"
                                    + " source_external_id, status, published_revision_id, published_at) values ('"
                                    + solution + "', '" + (mine ? SOLUTION : FOREIGN_SOLUTION)
                                    + "', 'VENDOR_SOLUTION', '" + vendor + "', false, true, 'test', '" + number
                                    + "', 'NOT_ASSESSED', '" + revision + "', now())");
                    statement.executeUpdate(
                            "insert into solution_revision (id, solution_id, number, status, question_set_version, name,"
                                    + " department_code, categories, answers, content_hash, created_at, published_at) values ('"
                                    + revision + "', '" + solution + "', 1, 'PUBLISHED', '2026-1',"
                                    + " '{\"en\":{\"text\":\"Thing\",\"state\":\"CHECKED\"}}', 'DPO', '[\"MEETING\"]',"
                                    + " '{\"summary\":{\"en\":{\"text\":\"A thing\",\"state\":\"CHECKED\"}},\"productVersion\":\"1.0\",\"generative\":true,\"retentionDays\":30}', '\\x00', now(), now())");
                }
                return true;
            });
        }
    }

    public <T> T as(Caller caller, Function<EvidenceService, T> act) {
        return database.call(
                entityManager -> act.apply(wiring(entityManager, caller).get(EvidenceService.class)));
    }

    public Wiring wiring(EntityManager entityManager, Caller caller) {
        return new Wiring(entityManager)
                .with(CurrentCaller.class, TestCallers.current(caller))
                .with(CatalogueClock.class, new Wiring(entityManager).get(DatabaseClock.class))
                .with(QuestionSets.class, QUESTIONS)
                .with(ScannerSetting.class, scanner)
                .with(events);
    }

    /** One look of the scanner; whether there was something to look at. */
    public boolean scan() {
        return database.call(entityManager ->
                wiring(entityManager, Caller.ANONYMOUS).get(MalwareScans.class).next());
    }

    /** Everything that time has made due. */
    public void runJob() {
        database.run(entityManager -> {
            var wiring = wiring(entityManager, Caller.ANONYMOUS);
            var job = wiring.get(ExpireEvidence.class);
            var clock = wiring.get(CatalogueClock.class);
            wiring.get(SecondWall.class).asSystem(() -> job.run(clock.now()));
        });
    }

    /** The count that a query answers to the product itself: even the owner of the tables sees none of the rows. */
    public long count(String sql) {
        return ((Number) value(sql)).longValue();
    }

    /** The single value that a query answers to the product itself. */
    public Object value(String sql) {
        var found = new java.util.ArrayList<Object>();
        database.run(entityManager -> wiring(entityManager, Caller.ANONYMOUS)
                .get(SecondWall.class)
                .asSystem(() -> found.add(entityManager.createNativeQuery(sql).getSingleResult())));
        return found.get(0);
    }

    public void moveClock(int days) throws SQLException {
        database.update("update clock_offset set forward = forward + interval '" + days + " days'");
    }

    public static UploadEvidence command(String validTo, SupportChoice... supports) {
        return new UploadEvidence(
                null, "CERTIFICATE", "ISO 27001", "BSI", null, validTo, false, List.of(supports), "iso.txt", null);
    }

    public EvidenceView upload(Caller caller, UploadEvidence command, byte[] file) {
        return as(caller, service -> service.upload(command, new ByteArrayInputStream(file), Optional.empty()));
    }

    /** Evidence of the first vendor that has been released. */
    public EvidenceView released(SupportChoice... supports) {
        return released(null, supports);
    }

    public EvidenceView released(String validTo, SupportChoice... supports) {
        var uploaded = upload(MEMBER, command(validTo, supports), text("certificate " + Ids.next()));
        while (scan()) {
            // Until nothing waits.
        }
        return read(MEMBER, uploaded);
    }

    public EvidenceView read(Caller caller, EvidenceView piece) {
        return as(caller, service -> service.read(piece.reference()));
    }

    public static String inDays(int days) {
        return LocalDate.now(CatalogueClock.ZONE).plusDays(days).toString();
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public void does(Caller caller, Consumer<EvidenceService> act) {
        as(caller, service -> {
            act.accept(service);
            return true;
        });
    }
}
