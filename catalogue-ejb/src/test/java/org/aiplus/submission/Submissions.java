// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aiplus.clock.DatabaseClock;
import org.aiplus.identity.Caller;
import org.aiplus.identity.CurrentCaller;
import org.aiplus.identity.Role;
import org.aiplus.identity.TestCallers;
import org.aiplus.json.StrictJson;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Problem;
import org.aiplus.shared.RuleViolation;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.FiredEvents;
import org.aiplus.testsupport.PublishedEntries;
import org.aiplus.testsupport.Wiring;

/** The façades for submissions over a real database, as a caller of a test's choice meets them; one transaction a call. */
final class Submissions {

    /** Two vendors with a published entry each, {@code S-000001} of DEMO-0001 and {@code S-000002} of DEMO-0002. */
    private static final String ENTRY = """
            {"source":{"system":"test","externalId":"%1$s"},"kind":"VENDOR_SOLUTION","referenceRecord":false,"demo":true,
             "name":{"en":{"text":"Entry of %1$s","state":"CHECKED"},"zh-Hant-HK":{"text":"條目","state":"CHECKED"},
                     "zh-Hans":{"text":"条目","state":"MACHINE_DRAFT"}},
             "vendor":{"registryNumber":"%1$s","name":{"en":{"text":"Vendor %1$s","state":"CHECKED"}}},
             "categories":["MEETING"],"questionSet":"2026-1",
             "answers":{"summary":{"en":{"text":"Takes minutes.","state":"CHECKED"},
                 "zh-Hant-HK":{"text":"撰寫會議紀錄。","state":"MACHINE_DRAFT"},"zh-Hans":{"text":"撰写会议纪要。","state":"MACHINE_DRAFT"}},
               "website":"https://example.org/","lastSecurityRiskAssessmentOn":"2026-01-02",
               "certificates":[{"name":"ISO 27001","validUntil":"2027-01-01"}],
               "prices":[{"item":"Seat","unit":"USER_MONTH","amount":10,"currency":"HKD"}]}}
            """;

    private final CatalogueDatabase database;
    final FiredEvents<DomainEvent> events;

    Submissions(CatalogueDatabase database) {
        this(database, event -> {});
    }

    /** With somebody who listens inside the transaction. */
    Submissions(CatalogueDatabase database, Consumer<DomainEvent> observer) {
        this.database = database;
        this.events = new FiredEvents<>(observer);
    }

    /** The two vendors with their entries, unless they are there. */
    private void vendors() throws SQLException {
        if (database.count("select count(*) from vendor") == 0) {
            PublishedEntries.insert(
                    database,
                    Stream.of("DEMO-0001", "DEMO-0002").map(number -> StrictJson.parse(String.format(ENTRY, number))));
            database.update("update vendor set status = 'VERIFIED'");
            database.update("""
                    insert into vendor_clearance (vendor_id, outcome)
                    select v.id, 'PASS' from vendor v, (select set_config('aiplus.wall', 'system', true) as set) wall
                    where wall.set is not null""");
            database.value("select setval('solution_number', 100)");
        }
    }

    /** Changes rows behind the second wall, which hides them from the owner of the tables too. */
    int change(String sql) throws SQLException {
        return database.asOwner(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("select set_config('aiplus.wall', 'system', true)");
                return statement.executeUpdate(sql);
            }
        });
    }

    UUID vendor(String registryNumber) {
        try {
            vendors();
            return (UUID) database.value("select id from vendor where registry_number = '" + registryNumber + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An editor of DEMO-0001. */
    Caller ada() {
        return member("ada", "DEMO-0001");
    }

    /** Another editor of DEMO-0001. */
    Caller ben() {
        return member("ben", "DEMO-0001");
    }

    /** An editor of DEMO-0002. */
    Caller rival() {
        return member("rob", "DEMO-0002");
    }

    Caller member(String subject, String... registryNumbers) {
        var vendors = Stream.of(registryNumbers).map(this::vendor).collect(Collectors.toSet());
        return new Caller(subject, Set.of(Role.VENDOR), Set.of(), vendors);
    }

    <T> T as(Caller caller, Function<SubmissionService, T> act) {
        return as(caller, SubmissionService.class, act);
    }

    <S, T> T as(Caller caller, Class<S> facade, Function<S, T> act) {
        return database.call(entityManager -> act.apply(facade(entityManager, caller, facade)));
    }

    private <S> S facade(EntityManager entityManager, Caller caller, Class<S> facade) {
        return new Wiring(entityManager)
                .with(CurrentCaller.class, TestCallers.current(caller))
                .with(CatalogueClock.class, new Wiring(entityManager).get(DatabaseClock.class))
                .with(events)
                .get(facade);
    }

    SubmissionView opened(Caller caller) {
        return as(caller, service -> service.create(NewSubmission.EMPTY, Optional.empty()));
    }

    /** A draft with everything that a submission needs. */
    SubmissionView complete(Caller caller) {
        var draft = opened(caller);
        return as(caller, service -> service.save(draft.reference(), completeContent(), draft.version()));
    }

    SubmissionView submitted(Caller caller) {
        var draft = complete(caller);
        as(caller, service -> service.submit(draft.reference(), draft.version(), Optional.empty()));
        return as(caller, service -> service.read(draft.reference()));
    }

    /** Content that answers everything that a submission must, in the current version of the questions. */
    static ObjectNode completeContent() {
        try (var file = Submissions.class.getResourceAsStream("/submission/complete-draft.json")) {
            return (ObjectNode) StrictJson.parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode json(String text) {
        return (ObjectNode) StrictJson.parse(text);
    }

    /** What an act is refused for. */
    static List<Problem> problems(Runnable act) {
        var refused = catchThrowableOfType(DomainException.class, act::run);
        assertThat(refused).isInstanceOf(RuleViolation.class);
        return refused.problems();
    }
}
