// SPDX-License-Identifier: Apache-2.0
package org.aiplus.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.ProblemTexts;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.Slice;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportHistoryTest {

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    @Test
    void importsComeNewestFirstPartByPart() throws SQLException {
        for (int i = 1; i <= 5; i++) {
            keep(i, i == 3 ? "PREVIEW" : "ROW_BY_ROW");
        }

        var first = history(Optional.empty(), 2);
        var second = history(Optional.ofNullable(first.next()), 2);
        var last = history(Optional.ofNullable(second.next()), 2);

        assertThat(first.items()).extracting(ImportSummary::fileName).containsExactly("file-5", "file-4");
        assertThat(second.items()).extracting(ImportSummary::fileName).containsExactly("file-3", "file-2");
        assertThat(last.items()).extracting(ImportSummary::fileName).containsExactly("file-1");
        assertThat(last.next()).isNull();
        assertThat(second.items().get(0).mode()).isEqualTo(ImportMode.PREVIEW);
        assertThat(first.items().get(0).counts())
                .containsEntry(RowOutcome.CREATED, 5L)
                .containsEntry(RowOutcome.REFUSED, 1L);
        assertThat(first.items().get(0).actorName()).isNull();
    }

    @Test
    void aPartIsOneStatementHoweverManyImportsThereAre() throws SQLException {
        keep(1, "ROW_BY_ROW");
        keep(2, "ROW_BY_ROW");

        assertThat(database.statements(() -> history(Optional.empty(), 50))).isOne();
    }

    @Test
    void aReportKeepsListsSoThatEveryLanguageCanJoinThem() throws SQLException {
        keep(1, "ROW_BY_ROW");
        var id = UUID.fromString("00000000-0000-7000-8000-000000000001");
        var problem = Problem.at("/categories/0", ProblemCode.UNKNOWN_CATEGORY, "known", List.of("OCR", "MEETING"));

        var kept = database.call(entityManager -> {
            var imports = service(entityManager).imports;
            imports.addRows(id, List.of(new RowReport(2, RowOutcome.REFUSED, "a", null, List.of(problem))));
            return imports.rows(id, 0, 10, true);
        });

        assertThat(kept.get(0).problems()).containsExactly(problem);
        assertThat(ProblemTexts.detail(kept.get(0).problems().get(0), Language.EN))
                .contains("Known are: OCR, MEETING.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "x'; drop table import_run", "00000000-0000-7000-8000-00000000000g"})
    void aCursorOfSomebodyElseIsRefused(String cursor) {
        assertThatThrownBy(() -> history(Optional.of(cursor), 2))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.problems().get(0).code()).isEqualTo(ProblemCode.INVALID_CURSOR));
    }

    private Slice<ImportSummary> history(Optional<String> cursor, int limit) {
        return database.call(entityManager -> service(entityManager).history(cursor, limit));
    }

    private static ImportService service(EntityManager entityManager) {
        var service = new ImportService();
        service.imports = new ImportRepository();
        service.imports.entityManager = entityManager;
        return service;
    }

    private void keep(int number, String mode) throws SQLException {
        database.update(
                "insert into import_run (id, profile, mode, file_name, file_hash, report_hash, at, actor, applied,"
                        + " row_count, created, revised, unchanged, refused) values ('00000000-0000-7000-8000-00000000000"
                        + number
                        + "', 'catalogue', '" + mode + "', 'file-" + number
                        + "', sha256(''), sha256(''), clock_timestamp(),"
                        + " 'subject-1', true, 6, " + number + ", 0, 0, 1)");
    }
}
