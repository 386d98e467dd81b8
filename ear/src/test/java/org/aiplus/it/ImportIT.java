// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.aiplus.shared.Ids;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Imports through the API: the same file again changes nothing, and nothing is half-written. */
@WithCatalogue
class ImportIT {

    private static final String SOLUTIONS = "select count(*) from solution_revision";

    @Test
    void recordsOfTheUkShapeImportedTwiceChangeNothing(Instance catalogue) throws SQLException {
        twice(catalogue, "uk-atrs", Fixtures.file("uk-shape.csv"), 3);
    }

    @Test
    void systemsOfTheHongKongShapeImportedTwiceChangeNothing(Instance catalogue) throws SQLException {
        twice(catalogue, "hk-ai-systems", Fixtures.file("hk-shape.csv"), 2);
    }

    /** In addition to the fixtures, where the real files are at hand: nothing here is skipped for want of them. */
    @TestFactory
    List<DynamicTest> realFilesImportedTwiceChangeNothing(Instance catalogue) {
        record Real(String profile, String file) {}
        return List.of(
                        new Real("uk-atrs", "uk-atrs/atrs_records.csv"),
                        new Real("hk-ai-systems", "hk-ai-systems/hk_ai_systems.csv"))
                .stream()
                .filter(real -> Fixtures.shared(real.file()).isPresent())
                .map(real -> DynamicTest.dynamicTest(
                        real.file(),
                        () -> realTwice(
                                catalogue,
                                real.profile(),
                                Fixtures.shared(real.file()).orElseThrow())))
                .toList();
    }

    @Test
    void aPreviewWritesNothingButItsReport(Instance catalogue) throws SQLException {
        var line = Fixtures.solution(Ids.next().toString(), "Preview", "預覽") + "\n";
        var revisions = Rows.of(catalogue, SOLUTIONS);
        var answer = run("catalogue&mode=PREVIEW", "application/x-ndjson", line);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(answer.json().path("applied").asBoolean()).isFalse();
        assertThat(Rows.of(catalogue, SOLUTIONS)).isEqualTo(revisions);
    }

    @Test
    void allOrNothingWritesNothingWhenOneRowIsWrong(Instance catalogue) throws SQLException {
        var good = Fixtures.solution(Ids.next().toString(), "Good", "好");
        var bad = Fixtures.solution(Ids.next().toString(), "Bad", "壞").put("department", "NOWHERE");
        var revisions = Rows.of(catalogue, SOLUTIONS);
        var together = run("catalogue&mode=ALL_OR_NOTHING", "application/x-ndjson", good + "\n" + bad + "\n");
        assertThat(together.status()).as(together.toString()).isEqualTo(201);
        assertThat(together.json().path("applied").asBoolean()).isFalse();
        assertThat(together.body()).contains("unknown-department");
        assertThat(Rows.of(catalogue, SOLUTIONS)).isEqualTo(revisions);

        var singly = run("catalogue&mode=ROW_BY_ROW", "application/x-ndjson", good + "\n" + bad + "\n");
        assertThat(outcome(singly, "REFUSED")).as(singly.toString()).isEqualTo(1);
        assertThat(Rows.of(catalogue, SOLUTIONS)).isEqualTo(revisions + 1);
    }

    @Test
    void brokenFilesAreRefusedAsAWhole(Instance catalogue) throws SQLException {
        var revisions = Rows.of(catalogue, SOLUTIONS);
        for (var broken : List.of("id;name_en\n1;x\n", "\"never closed", "\u0000\u0001")) {
            var answer = run("hk-ai-systems", "text/csv; charset=utf-8", broken);
            assertThat(answer.status()).as(answer.toString()).isIn(201, 400, 422);
            assertThat(answer.status() == 201 ? outcome(answer, "CREATED") : 0).isZero();
        }
        var unknown = run("nobody-knows", "text/csv", "a\n1\n");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.body()).contains("import-unknown-profile");
        assertThat(Rows.of(catalogue, SOLUTIONS)).isEqualTo(revisions);
    }

    private static void twice(Instance catalogue, String profile, String file, int rows) throws SQLException {
        var first = run(profile, "text/csv; charset=utf-8", file);
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(outcome(first, "CREATED") + outcome(first, "UNCHANGED"))
                .as(first.toString())
                .isEqualTo(rows);
        again(catalogue, profile, file, rows);
    }

    private static void realTwice(Instance catalogue, String profile, Path file) throws IOException, SQLException {
        var text = Files.readString(file);
        var first = run(profile, "text/csv; charset=utf-8", text);
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        again(catalogue, profile, text, first.json().path("rows").asLong() - outcome(first, "REFUSED"));
    }

    private static void again(Instance catalogue, String profile, String file, long unchanged) throws SQLException {
        var revisions = Rows.of(catalogue, SOLUTIONS);
        var changes = Rows.of(catalogue, "select count(*) from change");
        var second = run(profile, "text/csv; charset=utf-8", file);
        assertThat(second.status()).as(second.toString()).isEqualTo(201);
        assertThat(outcome(second, "UNCHANGED")).as(second.toString()).isEqualTo(unchanged);
        assertThat(outcome(second, "CREATED") + outcome(second, "REVISED")).isZero();
        assertThat(Rows.of(catalogue, SOLUTIONS)).isEqualTo(revisions);
        assertThat(Rows.of(catalogue, "select count(*) from change")).isEqualTo(changes);
    }

    private static long outcome(Answer answer, String outcome) {
        return answer.json().path("counts").path(outcome).asLong();
    }

    private static Answer run(String profile, String type, String file) {
        return Client.as("admin1").send("POST", "/api/v1/imports?profile=" + profile, file, "Content-Type", type);
    }
}
