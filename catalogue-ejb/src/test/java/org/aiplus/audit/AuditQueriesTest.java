// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.Slice;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.FiredEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditQueriesTest {

    private record Fact(String action, String objectType, String objectId) implements DomainEvent {
        @Override
        public Map<String, Object> details() {
            return Map.of("note", "聊天機械人");
        }
    }

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final AuditFixture audit = new AuditFixture(database, new HeadSigner(null));

    @BeforeEach
    void aTrail() throws SQLException {
        record("solution.published", "solution", "S-1");
        record("solution.published", "solution", "S-2");
        record("solutionist.hired", "person", "S-1");
        database.update("update clock_offset set forward = interval '10 days'");
        record("solution.withdrawn", "solution", "S-1");
        record("per%cent_action", "odd", "100%");
    }

    private void record(String action, String objectType, String objectId) {
        database.run(em -> AuditFixture.trail(em).record(new Fact(action, objectType, objectId)));
    }

    /** Reads without leaving an entry, to look at the query alone. */
    private Slice<AuditEntryView> read(AuditQuery query) {
        return database.call(em -> {
            var service = audit.service(em);
            service.events = new FiredEvents<>();
            return service.find(query);
        });
    }

    private List<String> actions(AuditQuery query) {
        return read(query).items().stream().map(AuditEntryView::action).toList();
    }

    private static AuditQuery by(String action, String objectType, String objectId, String actor) {
        return new AuditQuery(action, objectType, objectId, actor, null, null, null, 50);
    }

    @Test
    void theNewestComeFirstWithAllThatIsKnown() throws SQLException {
        database.update("insert into person (id, issuer, subject, name, first_seen_at)"
                + " values (gen_random_uuid(), 'i', 'somebody', '陳大文', now())");
        var entries = read(AuditQuery.newest(50)).items();
        assertThat(entries)
                .extracting(AuditEntryView::action)
                .containsExactly(
                        "per%cent_action",
                        "solution.withdrawn", "solutionist.hired", "solution.published", "solution.published");
        var newest = entries.get(0);
        assertThat(newest.actor()).isEqualTo("somebody");
        assertThat(newest.actorName()).isEqualTo("陳大文");
        assertThat(newest.details()).isEqualTo(Map.of("note", "聊天機械人"));
        assertThat(newest.sequence()).as("it waits to be sealed").isNull();
        audit.seal();
        var sealed = read(AuditQuery.newest(1)).items().get(0);
        assertThat(sealed.sequence()).isEqualTo(5);
        assertThat(sealed.hash()).hasSize(64);
    }

    @Test
    void everyFilterRestricts() {
        assertThat(actions(by("solution.", null, null, null)))
                .containsExactly("solution.withdrawn", "solution.published", "solution.published");
        assertThat(actions(by(null, "solution", null, null))).hasSize(3);
        assertThat(actions(by(null, "solution", "S-1", null)))
                .containsExactly("solution.withdrawn", "solution.published");
        assertThat(actions(by("solution.p", "solution", "S-1", "somebody"))).containsExactly("solution.published");
        assertThat(actions(by(null, null, null, "nobody"))).isEmpty();
    }

    @Test
    void charactersOfPatternsMeanThemselves() {
        assertThat(actions(by("per%", null, null, null))).containsExactly("per%cent_action");
        assertThat(actions(by("%", null, null, null))).isEmpty();
        assertThat(actions(by("solution_", null, null, null))).isEmpty();
        assertThat(actions(by("\\", null, null, null))).isEmpty();
        assertThat(actions(by("'; drop table audit_entry; --", null, null, null)))
                .isEmpty();
    }

    @Test
    void aPeriodIsItsFirstInstantAndNotItsLast() {
        var entries = read(AuditQuery.newest(50)).items();
        var oldest = entries.get(4).at();
        var youngest = entries.get(0).at();
        assertThat(read(period(oldest, youngest)).items()).containsExactlyElementsOf(entries.subList(1, 5));
        assertThat(read(period(youngest, null)).items()).containsExactly(entries.get(0));
        assertThat(read(period(youngest, youngest)).items()).isEmpty();
    }

    private static AuditQuery period(Instant from, Instant to) {
        return new AuditQuery(null, null, null, null, from, to, null, 50);
    }

    @Test
    void pagesJoinWithoutGapOrRepetition() {
        var all = read(AuditQuery.newest(50)).items();
        for (int size = 1; size <= 6; size++) {
            var joined = new ArrayList<AuditEntryView>();
            var page = read(AuditQuery.newest(size));
            joined.addAll(page.items());
            while (page.next() != null) {
                page = read(new AuditQuery(null, null, null, null, null, null, page.next(), size));
                joined.addAll(page.items());
            }
            assertThat(joined).isEqualTo(all);
        }
    }

    @Test
    void theAuditorsOwnReadingIsOneEntryOfTheTrail() {
        audit.find(by("solution.", "solution", null, null));
        var entry = read(AuditQuery.newest(1)).items().get(0);
        assertThat(entry.action()).isEqualTo("audit.read");
        assertThat(entry.details())
                .isEqualTo(Map.of(
                        "query",
                        Map.of("action", "solution.", "objectType", "solution", "furtherPage", false),
                        "entries",
                        3));
        audit.verify();
        assertThat(actions(by("audit.", null, null, null))).containsExactly("audit.chain-checked", "audit.read");
    }

    @Test
    void aRefusalIsKeptForItsCaller() {
        database.run(em -> {
            var service = new RefusalService();
            service.events = new FiredEvents<>(AuditFixture.trail(em)::record);
            service.keep(new Refusal("prices.open", "evaluation", "EV-2026-0007", ProblemCode.NOT_ALLOWED));
        });
        var entry = read(AuditQuery.newest(1)).items().get(0);
        assertThat(entry.action()).isEqualTo("refused.prices.open");
        assertThat(entry.objectId()).isEqualTo("EV-2026-0007");
        assertThat(entry.details()).isEqualTo(Map.of("reason", "not-allowed"));
    }

    @Test
    void readingSendsTwoStatementsHoweverManyEntriesThereAre() {
        assertThat(database.statements(() -> audit.find(AuditQuery.newest(1)))).isEqualTo(2);
        for (int i = 0; i < 100; i++) {
            record("solution.published", "solution", "S-" + i);
        }
        assertThat(database.statements(() -> audit.find(AuditQuery.newest(200))))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "1-", "-1-1", "x-y", "1-2-3", "9223372036854775807-1", "999999999999999999-1 ", "1 -1"})
    void aCursorThatWasNotAnsweredIsRefused(String cursor) {
        assertThatThrownBy(() -> read(new AuditQuery(null, null, null, null, null, null, cursor, 10)))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.problems())
                        .extracting(Problem::code)
                        .containsExactly(ProblemCode.INVALID_CURSOR));
    }

    @Test
    void whatCannotBeAskedForIsNamedAllAtOnce() {
        assertThatThrownBy(() ->
                        new AuditQuery("a\u0000", null, "S-1", "x".repeat(501), Instant.MAX, Instant.MIN, null, 201))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.problems())
                        .extracting(Problem::pointer)
                        .containsExactlyInAnyOrder("/action", "/actor", "/objectType", "/to", "/limit"));
    }

    @Test
    void instantsBeyondTheDatabasesCalendarFindNothingAndBreakNothing() {
        assertThat(read(period(Instant.MIN, Instant.MAX)).items()).hasSize(5);
        assertThat(read(period(Instant.MAX, null)).items()).isEmpty();
        assertThat(read(period(null, Instant.MIN)).items()).isEmpty();
    }
}
