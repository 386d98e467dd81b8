// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.aiplus.clock.DatabaseClock;
import org.aiplus.identity.Audience;
import org.aiplus.identity.Caller;
import org.aiplus.identity.CurrentCaller;
import org.aiplus.identity.Role;
import org.aiplus.identity.TestCallers;
import org.aiplus.questionnaire.Answer.NumberAnswer;
import org.aiplus.questionnaire.Answer.TextAnswer;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Ids;
import org.aiplus.shared.NotFound;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.FiredEvents;
import org.aiplus.testsupport.Wiring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What readers may look back at, and what reading costs. */
class PublishedVersionsTest {

    private static final Caller ADMINISTRATOR =
            new Caller("admin-1", Set.of(Role.ADMINISTRATOR), Set.of("DPO"), Set.of());
    private static final Caller STAFF = new Caller("staff-1", Set.of(Role.DEPARTMENT_STAFF), Set.of("DPO"), Set.of());
    private static final Caller VISITOR = new Caller(null, Set.of(), Set.of(), Set.of());

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    private final FiredEvents<DomainEvent> events = new FiredEvents<>();

    @BeforeEach
    void departments() throws SQLException {
        database.update("""
                insert into department (code, kind, name)
                select code, 'department', jsonb_build_object('en', jsonb_build_object('text', code, 'state', 'CHECKED'))
                from unnest(array['DPO', 'CEDD', 'LCSD']) code on conflict do nothing""");
    }

    @Test
    void anOlderVersionReadsAsItDidThen() throws IOException {
        var reference = twoVersions();

        var versions = as(STAFF, service -> service.readRevisions(reference, Set.of(1, 2, 9)));

        assertThat(versions).extracting(SolutionView::revision).containsExactly(1, 2);
        assertThat(versions.get(0).answers().get("productVersion")).contains(new TextAnswer("4.2"));
        assertThat(versions.get(1).answers().get("productVersion")).contains(new TextAnswer("5.0"));
        assertThat(versions.get(0).maximumClassification()).isEqualTo(Classification.RESTRICTED);
        assertThat(versions.get(0).answers().get("retentionDays", NumberAnswer.class))
                .isPresent();
    }

    @Test
    void thePublicSeesNoRestrictedFieldOfAnyVersion() throws IOException {
        var reference = twoVersions();

        var versions = as(VISITOR, service -> service.readRevisions(reference, Set.of(1, 2)));

        assertThat(versions).hasSize(2).allSatisfy(version -> {
            assertThat(version.audience()).isEqualTo(Audience.PUBLIC);
            assertThat(version.maximumClassification()).isNull();
            assertThat(version.answers().byCode()).doesNotContainKeys("retentionDays", "contactEmail");
        });
    }

    @Test
    void whatWasNeverPublishedIsNotThere() throws IOException {
        var reference = twoVersions();

        assertThatThrownBy(() -> as(STAFF, service -> service.readRevisions(reference, Set.of(3))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(STAFF, service -> service.readRevisions(reference, Set.of())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void comparingFiveCostsAsManyStatementsAsComparingTwo() throws IOException {
        var references = IntStream.rangeClosed(1, 5).mapToObj(this::published).toList();

        int two = database.statements(() -> as(STAFF, service -> service.readAll(references.subList(0, 2))));
        int five = database.statements(() -> as(STAFF, service -> service.readAll(references)));

        assertThat(five).isEqualTo(two);
        var all = as(STAFF, service -> service.readAll(references));
        assertThat(all).extracting(SolutionView::reference).containsExactlyElementsOf(references);
    }

    private SolutionReference published(int number) {
        try {
            var entry = entry("copy-" + number + "-" + Ids.next());
            return as(ADMINISTRATOR, service -> service.create(entry, Optional.empty())
                    .reference());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SolutionReference twoVersions() throws IOException {
        var entry = entry("two-versions-" + Ids.next());
        var first = as(ADMINISTRATOR, service -> service.create(entry, Optional.empty()));
        entry.withObject("/answers").put("productVersion", "5.0");
        as(ADMINISTRATOR, service -> service.revise(first.reference(), entry, first.version()));
        return first.reference();
    }

    /** The first entry of the demonstration under another name in its source. */
    private static ObjectNode entry(String externalId) throws IOException {
        var lines = Files.readAllLines(Path.of(System.getProperty("basedir", "."), "../build/demo/solutions-1.ndjson"));
        var entry = (ObjectNode) JsonMapper.builder().build().readTree(lines.get(0));
        entry.withObject("/source").put("externalId", externalId);
        return entry;
    }

    private <T> T as(Caller caller, Function<CatalogueService, T> act) {
        return database.call(entityManager -> act.apply(service(entityManager, caller)));
    }

    private CatalogueService service(EntityManager entityManager, Caller caller) {
        return new Wiring(entityManager)
                .with(CurrentCaller.class, TestCallers.current(caller))
                .with(CatalogueClock.class, new Wiring(entityManager).get(DatabaseClock.class))
                .with(events)
                .get(CatalogueService.class);
    }
}
