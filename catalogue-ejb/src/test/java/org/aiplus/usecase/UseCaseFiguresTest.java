// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What many uses of AI cost: always with a few, to see that statements do not grow with them; with as many as
 * {@code aiplus.figures} says to take the figures that the benchmarks print.
 */
class UseCaseFiguresTest {

    private static final int FEW = 40;

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final Adopters people = new Adopters(database);

    /** The use so many times, in all stages in which a tool is at work and in both departments. */
    private void multiply(UseCaseView use, int from, int to) throws SQLException {
        var copies = "from generate_series(" + from + ", " + to + ") as i, ";
        var one = "(select id from use_case where reference = '" + use.facts().reference() + "')";
        var need = "'N-2026-' || (500000 + i)";
        var statements = new ArrayList<>(List.of(
                Figures.copy(
                        "need",
                        copies + "need o where o.reference = '" + use.facts().need() + "'",
                        "'id', md5('n' || i), 'reference', " + need),
                Figures.copy(
                        "use_case",
                        copies + "use_case o where o.id = " + one,
                        "'id', md5('u' || i), 'reference', 'UC-2026-' || (500000 + i), 'need', " + need
                                + ", 'stage', (array['POC', 'PILOT', 'ROLLOUT', 'LIVE'])[1 + i % 4]"
                                + ", 'department_code', (array['DPO', 'TD', 'GLD'])[1 + i % 3]"
                                + ", 'opened_at', o.opened_at + i * interval '1 second'"
                                + ", 'stage_since', o.stage_since - i * interval '1 minute'")));
        for (var table : List.of(
                "use_case_candidate",
                "use_case_request",
                "use_case_stage_change",
                "use_case_document",
                "use_case_readiness")) {
            statements.add(Figures.copy(
                    table,
                    copies + table + " o where o.use_case_id = " + one,
                    "'id', md5(o.id || '-' || i), 'use_case_id', md5('u' || i)"));
        }
        Figures.execute(database, statements);
    }

    private UseCaseBoard board() {
        return people.as(Adopters.COMMITTEE, UseCaseService.class, service -> service.board(UseCaseFilter.ALL));
    }

    private List<UseCaseSummary> table() {
        return people.as(Adopters.OWNER, UseCaseService.class, service -> service.list(UseCaseFilter.ALL, null, 50))
                .items();
    }

    @Test
    void boardTableAndCaseCostTheSameHoweverManyUsesThereAre() throws SQLException, IOException {
        people.begin();
        var use = people.at(UseCaseStage.PILOT);
        multiply(use, 1, FEW / 2);
        var board = database.statements(this::board);
        var table = database.statements(this::table);
        var one = database.statements(() -> people.read(use));
        var many = Figures.wanted() == 0 ? FEW : Figures.wanted();
        multiply(use, FEW / 2 + 1, many - 1);
        assertThat(board().columns().stream()
                        .mapToLong(UseCaseBoard.Column::total)
                        .sum())
                .isEqualTo(many);
        assertThat(database.statements(this::board)).isEqualTo(board).isEqualTo(1);
        assertThat(database.statements(this::table)).isEqualTo(table).isEqualTo(1);
        assertThat(database.statements(() -> people.read(use))).isEqualTo(one).isLessThanOrEqualTo(20);
        if (Figures.wanted() > 0) {
            Files.writeString(
                    Path.of("target", "use-case-figures.md"),
                    String.join(
                            "\n",
                            "| With " + many + " uses, by the façade | Statements | p50 / p99 in ms |",
                            "|---|---|---|",
                            "| Board of all departments | " + board + " | " + Figures.percentiles(this::board) + " |",
                            "| First page of the table of one department | " + table + " | "
                                    + Figures.percentiles(this::table) + " |",
                            "| One use with its gate and timeline | " + one + " | "
                                    + Figures.percentiles(() -> people.read(use)) + " |",
                            ""));
        }
    }
}
