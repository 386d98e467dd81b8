// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.aiplus.identity.Caller;
import org.aiplus.shared.Ids;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PeopleQueriesTest {

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final People people = new People(database);

    @BeforeEach
    void organisations() throws SQLException {
        people.organisations();
    }

    @Test
    void peopleAreFoundByBeginningsOfWordsInAnyScript() {
        people.registered("Ada Lam", "DPO");
        people.registered("Ben Lam", "TD");
        people.registered("陳大文", "TD");
        assertThat(found("lam", null)).containsExactly("Ada Lam", "Ben Lam");
        assertThat(found("LA ad", null)).containsExactly("Ada Lam");
        assertThat(found("大文", null)).containsExactly("陳大文");
        assertThat(found(" ", "TD")).containsExactlyInAnyOrder("Ben Lam", "陳大文");
        assertThat(found("lam", "TD")).containsExactly("Ben Lam");
        assertThat(found("nobody", null)).isEmpty();
    }

    @Test
    void hostileFiltersFindNobody() {
        people.registered("Ada Lam", "DPO");
        for (var text : List.of("'", "&|!", ":*", "\\", "\u0000", "%", "\uD800")) {
            assertThat(found(text, null)).as(text).isEmpty();
        }
        assertThat(found(null, "D\u0000")).isEmpty();
        assertThat(found(null, "' or 1=1 --")).isEmpty();
    }

    @Test
    void aCursorLeadsThroughAllPeopleOnce() {
        var names = new ArrayList<String>();
        for (var i = 0; i < 7; i++) {
            people.registered(i % 2 == 0 ? "Same Name" : "Other " + i, "DPO");
        }
        String cursor = null;
        do {
            var after = cursor;
            var part = people.asAdministrator(service -> service.find(null, null, after, 3));
            part.items().forEach(person -> names.add(person.id().toString()));
            cursor = part.next();
        } while (cursor != null);
        assertThat(names).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void everyCallTakesTheSameNumberOfStatementsHoweverManyThereAre() {
        var ada = people.registered("Ada Lam", "DPO");
        var few = statements();
        for (var i = 0; i < 20; i++) {
            people.registered("Lam " + i, "TD");
            people.invited(People.freshAddress(), OrganisationChoice.department("DPO"));
        }
        assertThat(statements()).isEqualTo(few).isEqualTo(List.of(2, 1));
        assertThat(database.statements(() -> people.get(ada.id()))).isEqualTo(2);
    }

    @Test
    void theListAndTheAccountCanBeReadThroughIndexes() throws SQLException {
        assertThat(plan("select id from person where array_to_tsvector(string_to_array(words, ' '))"
                        + " @@ cast('w777:*' as tsquery)"))
                .contains("person_words_idx");
        assertThat(plan("select id from person order by name, id limit 51")).contains("person_name_idx");
        assertThat(plan("select id from person where issuer = 'i' and subject = '7'"))
                .contains("person_subject");
    }

    @Test
    void aVisitorsAccountAsksTheDatabaseNothing() {
        assertThat(database.statements(
                        () -> assertThat(catchThrowable(() -> people.as(Caller.ANONYMOUS, PeopleService::account)))
                                .isNotNull()))
                .isZero();
        var subject = Ids.next().toString();
        people.signIn(subject, "Ada", null, false);
        assertThat(database.statements(() -> people.signIn(subject, "Ada", null, false)))
                .isEqualTo(3);
    }

    private List<Integer> statements() {
        return List.of(
                database.statements(() -> found("lam", null)),
                database.statements(() -> people.asAdministrator(service -> service.openInvitations(null, 50))));
    }

    private List<String> found(String text, String department) {
        return people.asAdministrator(service -> service.find(text, department, null, 50)).items().stream()
                .map(PersonSummary::name)
                .toList();
    }

    private String plan(String sql) throws SQLException {
        return database.asOwner(connection -> {
            try (var statement = connection.createStatement()) {
                // A small table is read as a whole unless that is forbidden.
                statement.execute("set local enable_seqscan = off");
                var lines = new ArrayList<String>();
                try (var rows = statement.executeQuery("explain " + sql)) {
                    while (rows.next()) {
                        lines.add(rows.getString(1));
                    }
                }
                return String.join("\n", lines);
            }
        });
    }
}
