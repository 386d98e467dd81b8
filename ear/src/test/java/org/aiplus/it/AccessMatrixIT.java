// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aiplus.access.AccessTable;
import org.aiplus.access.AccessTable.Door;
import org.aiplus.access.AccessTable.Row;
import org.aiplus.shared.Ids;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Who gets what: every cell of the reviewed table is asked of the running application. A cell holds when the status is
 * the one in the table, no fact that the caller may not read is in the answer, and no table has gained or lost a row.
 */
@WithCatalogue
class AccessMatrixIT {

    /** Callers who may not read what is for people of the government. */
    private static final Set<String> PUBLIC = Set.of("anonymous", "vendor");

    private static final Map<String, Session> SESSIONS = new HashMap<>();

    private static String known = "";

    /** As they were after the row before. */
    private static Map<String, Long> rows = Map.of();

    @BeforeAll
    static void plantTheCanary() {
        var created = Client.as("admin1")
                .post(
                        "/api/v1/solutions",
                        Fixtures.solutionWithCanary(Ids.next().toString()).toString());
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        known = created.json().path("reference").asText();
        assertThat(Client.as("staff-dpo").get("/api/v1/solutions/" + known).body())
                .as("the canary sings to people of the government, or this test proves nothing")
                .contains(Fixtures.CANARY);
    }

    /** Before the rows are counted: whoever signs in for the first time becomes known. */
    @BeforeAll
    static void signEverybodyIn() {
        AccessTable.CALLERS.forEach((caller, person) ->
                SESSIONS.put(caller, person.isEmpty() ? Session.anonymous() : Session.signedIn(person)));
    }

    @TestFactory
    Stream<DynamicTest> operations(Instance catalogue) {
        return AccessTable.read().rows().stream()
                .filter(row -> row.door() == Door.API)
                .map(row -> test(catalogue, row));
    }

    @TestFactory
    Stream<DynamicTest> pages(Instance catalogue) {
        return AccessTable.read().rows().stream()
                .filter(row -> row.door() == Door.WEB)
                .map(row -> test(catalogue, row));
    }

    private static DynamicTest test(Instance catalogue, Row row) {
        return DynamicTest.dynamicTest(row.act() + " (" + row.object() + ")", () -> {
            var before = rows.isEmpty() ? Rows.count(catalogue) : rows;
            var differences = row.expected().entrySet().parallelStream()
                    .flatMap(cell -> differences(row, cell.getKey(), cell.getValue()))
                    .toList();
            rows = Rows.count(catalogue);
            assertThat(differences).isEmpty();
            assertThat(rows).as("rows of every table").isEqualTo(before);
        });
    }

    private static Stream<String> differences(Row row, String caller, String status) {
        var answer = row.door() == Door.API ? askApi(row, caller) : askPage(row, caller);
        var differences = Stream.<String>builder();
        if (!status.equals(Integer.toString(answer.status()))) {
            differences.add(caller + " gets " + answer + ", the table says " + status);
        }
        if (PUBLIC.contains(caller) && answer.body().toUpperCase(Locale.ROOT).contains(Fixtures.CANARY)) {
            differences.add(caller + " can read what is for people of the government");
        }
        return differences.build();
    }

    private static Answer askApi(Row row, String caller) {
        var client = caller.equals("anonymous") ? Client.anonymous() : Client.as(AccessTable.CALLERS.get(caller));
        var headers = new ArrayList<String>();
        if (!row.type().isEmpty()) {
            headers.addAll(List.of("Content-Type", row.type()));
        }
        if (!row.method().equals("GET")) {
            headers.addAll(List.of("If-Match", "\"999999999-none\""));
        }
        return client.send(
                row.method(),
                row.address(known),
                row.body().isEmpty() ? null : row.body().replace("\\r\\n", "\r\n"),
                headers.toArray(String[]::new));
    }

    private static Answer askPage(Row row, String caller) {
        var session = SESSIONS.get(caller);
        var body = row.body().replace("{csrf}", session.token()).replace("\\r\\n", "\r\n");
        return session.send(
                row.method(),
                Instance.URL + row.address(known).replace("{csrf}", session.token()),
                body.isEmpty() ? null : body,
                row.type());
    }
}
