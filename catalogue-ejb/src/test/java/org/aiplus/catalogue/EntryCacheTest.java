// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.aiplus.feed.PublicGeneration;
import org.aiplus.identity.Audience;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.shared.Language;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.GeneratedEntries;
import org.aiplus.testsupport.PublishedEntries;
import org.aiplus.testsupport.Wiring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EntryCacheTest {

    private static final SolutionReference FIRST = new SolutionReference("S-000001");
    private static final QuestionSets SETS = new QuestionSets();

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final AtomicLong time = new AtomicLong();
    private final EntryCache cache = new EntryCache();
    private final PublicGeneration generation = new PublicGeneration();

    @BeforeEach
    void entries() throws SQLException {
        PublishedEntries.insert(database, GeneratedEntries.entries(7, 40).peek(EntryCacheTest::offer));
        cache.ticker = time::get;
        cache.generation = generation;
    }

    @Test
    void anEntryIsPutTogetherOnceAndAskedAboutWhenItsTimeIsOver() {
        assertThat(database.statements(() -> read(FIRST, Audience.PUBLIC))).isEqualTo(4);
        assertThat(database.statements(() -> read(FIRST, Audience.PUBLIC))).isZero();
        tick();
        var before = read(FIRST, Audience.PUBLIC);
        tick();
        assertThat(database.statements(
                        () -> assertThat(read(FIRST, Audience.PUBLIC)).isSameAs(before)))
                .isEqualTo(1);
    }

    @Test
    void manyEntriesTakeNoMoreStatementsThanOne() {
        var all = IntStream.rangeClosed(1, 40)
                .mapToObj(SolutionReference::numbered)
                .toList();
        assertThat(database.statements(
                        () -> assertThat(read(all, Audience.GOVERNMENT)).hasSize(40)))
                .isEqualTo(4);
        assertThat(database.statements(() -> read(all, Audience.GOVERNMENT))).isZero();
    }

    @Test
    void restrictedFieldsStayWithTheirAudience() {
        var government = read(FIRST, Audience.GOVERNMENT);
        var visitor = read(FIRST, Audience.PUBLIC);
        assertThat(government.maximumClassification()).isNotNull();
        assertThat(government.answers().get("conditionsOfUse")).isPresent();
        assertThat(visitor.maximumClassification()).isNull();
        assertThat(visitor.answers().get("conditionsOfUse")).isEmpty();
        assertThat(read(FIRST, Audience.PUBLIC)).isSameAs(visitor);
        assertThat(read(FIRST, Audience.GOVERNMENT)).isSameAs(government);
    }

    @Test
    void whatAnotherNodeWritesIsSeenWithinASecond() throws SQLException {
        for (var change : List.of(
                "update solution set status = 'SUSPENDED' where reference = 'S-000001'",
                "update vendor set name = jsonb_set(name, '{en,text}', '\"Renamed\"')",
                "update department set name = jsonb_set(name, '{en,text}', '\"Office\"')")) {
            var before = read(FIRST, Audience.PUBLIC);
            database.update(change);
            assertThat(read(FIRST, Audience.PUBLIC)).isSameAs(before);
            tick();
            assertThat(read(FIRST, Audience.PUBLIC).equals(before)).as(change).isFalse();
        }
        var now = read(FIRST, Audience.PUBLIC);
        assertThat(now.status()).isEqualTo(SolutionStatus.SUSPENDED);
        assertThat(Objects.requireNonNull(now.vendor())
                        .name()
                        .resolve(Language.EN)
                        .text())
                .isEqualTo("Renamed");
    }

    @Test
    void whatIsNoLongerPublishedIsGone() throws SQLException {
        read(FIRST, Audience.PUBLIC);
        database.update("update solution set published_revision_id = null where reference = 'S-000001'");
        tick();
        assertThat(read(List.of(FIRST), Audience.PUBLIC)).isEmpty();
        assertThat(read(List.of(SolutionReference.numbered(99)), Audience.PUBLIC))
                .isEmpty();
    }

    @Test
    void theNodeThatPublishesSeesItAtOnce() throws SQLException {
        read(FIRST, Audience.PUBLIC);
        database.update("update solution set status = 'LISTED' where reference = 'S-000001'");
        cache.forget(new SolutionEvent.RevisionPublished(FIRST, 2, "00"));
        assertThat(generation.current())
                .as("what was made of the view is forgotten too")
                .isEqualTo(1);
        assertThat(read(FIRST, Audience.PUBLIC).status()).isEqualTo(SolutionStatus.LISTED);
    }

    @Test
    void aViewFromBeforeAChangeIsNotKeptAfterIt() throws SQLException {
        database.run(entityManager -> {
            var queries = new EntryQueries() {
                @Override
                List<SolutionView> views(Collection<SolutionReference> references, Audience audience) {
                    var views = super.views(references, audience);
                    cache.forget(new SolutionEvent.RevisionPublished(FIRST, 2, "00"));
                    return views;
                }
            };
            var wired = wired(entityManager);
            queries.entityManager = wired.entityManager;
            queries.solutions = wired.solutions;
            queries.views = wired.views;
            cache.queries = queries;
            cache.get(List.of(FIRST), Audience.PUBLIC);
        });
        database.update("update solution set status = 'LISTED' where reference = 'S-000001'");
        assertThat(read(FIRST, Audience.PUBLIC).status()).isEqualTo(SolutionStatus.LISTED);
    }

    private static void offer(ObjectNode entry) {
        entry.put("kind", "VENDOR_SOLUTION")
                .putObject("vendor")
                .put("registryNumber", "V-1")
                .set("name", entry.get("name"));
    }

    private void tick() {
        time.addAndGet(EntryCache.OLDEST.toNanos());
    }

    private SolutionView read(SolutionReference reference, Audience audience) {
        return Objects.requireNonNull(read(List.of(reference), audience).get(reference));
    }

    private Map<SolutionReference, SolutionView> read(List<SolutionReference> references, Audience audience) {
        return inTransaction(() -> cache.get(references, audience));
    }

    private <T> T inTransaction(Supplier<T> act) {
        return database.call(entityManager -> {
            cache.queries = wired(entityManager);
            return act.get();
        });
    }

    private static EntryQueries wired(EntityManager entityManager) {
        return new Wiring(entityManager).with(QuestionSets.class, SETS).get(EntryQueries.class);
    }
}
