// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import static org.aiplus.pilot.Pilots.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.aiplus.identity.Caller;
import org.aiplus.need.NeedReference;
import org.aiplus.shared.Ids;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who describes a need hears of pilots that run for others with the same words. */
class PilotSuggestionTest {

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final Pilots pilots = new Pilots(database);

    @BeforeEach
    void aUseAndTwoOtherNeeds() throws SQLException {
        pilots.use();
        need("N-2026-0002");
        need("N-2026-0003");
        words("N-2026-0001", "counter", "licence");
        words("N-2026-0002", "counter", "licence");
        words("N-2026-0003", "harbour", "tide");
    }

    @Test
    void aRunningPilotIsFoundByTheWordsOfItsNeed() {
        assertThat(running(OWNER, "N-2026-0002")).as("before any runs").isEmpty();
        var pilot = pilots.running();
        assertThat(running(OWNER, "N-2026-0002")).singleElement().satisfies(found -> {
            assertThat(found.summary().reference()).isEqualTo(pilot.reference());
            assertThat(found.shared()).containsExactlyInAnyOrder("counter", "licence");
        });
        assertThat(running(OWNER, "N-2026-0003")).as("other words").isEmpty();
        assertThat(running(OWNER, "N-2026-0001")).as("the need itself").isEmpty();
    }

    private List<SuggestedPilot> running(Caller who, String need) {
        return pilots.as(who, PilotSuggestionService.class, service -> service.running(new NeedReference(need)));
    }

    private void need(String reference) throws SQLException {
        database.update(
                "insert into need (id, reference, department_code, language, title, problem, process, categories,"
                        + " invites_proposals, status, authors, opened_at, opened_by, saved_at) values ('" + Ids.next()
                        + "', '"
                        + reference
                        + "', 'TD', 'EN', 'Answers', 'Slow', 'Counter', '[]', false, 'OPEN', 'other', now(),"
                        + " 'other', now())");
    }

    private void words(String reference, String... words) throws SQLException {
        for (var word : words) {
            database.update("insert into need_term (need_id, term, word) select id, '" + word + "', '" + word
                    + "' from need where reference = '" + reference + "'");
        }
    }
}
