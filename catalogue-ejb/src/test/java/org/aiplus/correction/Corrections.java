// SPDX-License-Identifier: Apache-2.0
package org.aiplus.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aiplus.catalogue.CatalogueService;
import org.aiplus.catalogue.SolutionEvent;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.clock.DatabaseClock;
import org.aiplus.identity.Caller;
import org.aiplus.identity.CurrentCaller;
import org.aiplus.identity.Role;
import org.aiplus.identity.SecondWall;
import org.aiplus.identity.TestCallers;
import org.aiplus.json.StrictJson;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Problem;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.FiredEvents;
import org.aiplus.testsupport.KnownPeople;
import org.aiplus.testsupport.PublishedEntries;
import org.aiplus.testsupport.Wiring;

/**
 * Correction requests over a real database: an entry of a vendor with members, one of a vendor without, one of a rival and
 * one that no vendor stands behind.
 */
final class Corrections {

    static final SolutionReference OWN = new SolutionReference("S-000001");
    static final SolutionReference ORPHAN = new SolutionReference("S-000002");
    static final SolutionReference RIVALS = new SolutionReference("S-000003");
    static final SolutionReference SHARED = new SolutionReference("S-000004");

    private static final String VENDOR =
            "\"vendor\":{\"registryNumber\":\"%s\",\"name\":{\"en\":{\"text\":\"%s\",\"state\":\"CHECKED\"}}},";

    private final CatalogueDatabase database;
    final FiredEvents<DomainEvent> events = new FiredEvents<>();

    Corrections(CatalogueDatabase database) {
        this.database = database;
    }

    void entries() throws SQLException {
        PublishedEntries.insert(
                database,
                Stream.of(
                        entry("1", "VENDOR_SOLUTION", vendor("DEMO-0001")),
                        entry("2", "VENDOR_SOLUTION", vendor("DEMO-0009")),
                        entry("3", "VENDOR_SOLUTION", vendor("DEMO-0002")),
                        entry("4", "SHARED_PLATFORM", "")));
        database.value("select setval('solution_number', 100)");
        KnownPeople.insert(database, "ada", "Ada of the vendor");
        KnownPeople.insert(database, "rob", "Rob of the rival");
        KnownPeople.insert(database, "ria", "Ria Reporter");
        KnownPeople.insert(database, "mona", "Mona Moderator");
        KnownPeople.join(database, "ada", "DEMO-0001");
        KnownPeople.join(database, "rob", "DEMO-0002");
    }

    private static JsonNode entry(String id, String kind, String vendor) {
        return StrictJson.parse("{\"source\":{\"system\":\"test\",\"externalId\":\"" + id + "\"},\"kind\":\"" + kind
                + "\",\"referenceRecord\":false,\"demo\":true,\"name\":" + text("Entry " + id) + "," + vendor
                + "\"categories\":[\"MEETING\"],\"questionSet\":\"2026-1\",\"answers\":{\"summary\":"
                + text("Takes minutes.") + ",\"productVersion\":\"1.0\"}}");
    }

    private static String vendor(String number) {
        return VENDOR.replaceFirst("%s", number).replaceFirst("%s", "Vendor " + number);
    }

    private static String text(String words) {
        return "{\"en\":{\"text\":\"" + words + "\",\"state\":\"CHECKED\"}}";
    }

    UUID vendorId(String registryNumber) {
        try {
            return (UUID) database.value("select id from vendor where registry_number = '" + registryNumber + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Caller ada() {
        return new Caller("ada", Set.of(Role.VENDOR), Set.of(), Set.of(vendorId("DEMO-0001")));
    }

    Caller rival() {
        return new Caller("rob", Set.of(Role.VENDOR), Set.of(), Set.of(vendorId("DEMO-0002")));
    }

    static Caller ria() {
        return new Caller("ria", Set.of(Role.DEPARTMENT_STAFF), Set.of("DPO"), Set.of());
    }

    static Caller colleague() {
        return new Caller("cora", Set.of(Role.AI_OWNER), Set.of("DPO"), Set.of());
    }

    static Caller administrator() {
        return new Caller("mona", Set.of(Role.ADMINISTRATOR), Set.of("DPO"), Set.of());
    }

    <T> T as(Caller caller, Function<CorrectionService, T> act) {
        return database.call(
                entityManager -> act.apply(wiring(entityManager, caller).get(CorrectionService.class)));
    }

    CorrectionView reported(SolutionReference solution, String field) {
        return as(
                ria(),
                service -> service.report(
                        solution, new NewCorrection(field, "It is wrong.", "It is right."), Optional.empty()));
    }

    CorrectionView read(Caller caller, CorrectionView request) {
        return as(caller, service -> service.read(request.reference()));
    }

    /** An administrator publishes another version of an entry; whoever listens does so in the same transaction. */
    void revise(SolutionReference solution, String productVersion) {
        database.run(entityManager -> {
            var wiring = wiring(entityManager, administrator());
            var publications = wiring.get(CorrectionPublications.class);
            var listening = new FiredEvents<DomainEvent>(event -> {
                events.fire(event);
                if (event instanceof SolutionEvent published) {
                    publications.published(published);
                }
            });
            var catalogue =
                    wiring(entityManager, administrator()).with(listening).get(CatalogueService.class);
            var id = solution.value().substring(solution.value().length() - 1);
            var kind = solution.equals(SHARED) ? "SHARED_PLATFORM" : "VENDOR_SOLUTION";
            var number = solution.equals(OWN) ? "DEMO-0001" : solution.equals(RIVALS) ? "DEMO-0002" : "DEMO-0009";
            var submission = (ObjectNode) entry(id, kind, solution.equals(SHARED) ? "" : vendor(number));
            ((ObjectNode) submission.get("answers")).put("productVersion", productVersion);
            catalogue.revise(solution, submission, version(entityManager, solution));
        });
    }

    private static long version(EntityManager entityManager, SolutionReference solution) {
        return ((Number) entityManager
                        .createNativeQuery("select version from solution where reference = '" + solution + "'")
                        .getSingleResult())
                .longValue();
    }

    void runJob() {
        database.run(entityManager -> {
            var wiring = wiring(entityManager, Caller.ANONYMOUS);
            var job = wiring.get(RemindOfCorrections.class);
            var clock = wiring.get(CatalogueClock.class);
            wiring.get(SecondWall.class).asSystem(() -> job.run(clock.now()));
        });
    }

    /** What the database lets the caller see when no statement says whose rows are wanted. */
    long rowsFor(Caller caller) {
        var found = new ArrayList<Object>();
        database.run(entityManager -> {
            wiring(entityManager, caller).get(SecondWall.class).actForCaller();
            found.add(entityManager
                    .createNativeQuery("select (select count(*) from correction_request)"
                            + " + (select count(*) from correction_status_change)")
                    .getSingleResult());
        });
        return ((Number) found.get(0)).longValue();
    }

    Wiring wiring(EntityManager entityManager, Caller caller) {
        return new Wiring(entityManager)
                .with(CurrentCaller.class, TestCallers.current(caller))
                .with(CatalogueClock.class, new Wiring(entityManager).get(DatabaseClock.class))
                .with(events);
    }

    static List<Problem> problems(Runnable act) {
        var refused = catchThrowableOfType(DomainException.class, act::run);
        assertThat(refused).isNotNull();
        return refused.problems();
    }
}
