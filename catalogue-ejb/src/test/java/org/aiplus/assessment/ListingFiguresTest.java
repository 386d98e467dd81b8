// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.aiplus.catalogue.SolutionStatus;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.Figures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What many listings cost: always with a few, to see that statements do not grow with what is read; with as many as
 * {@code aiplus.figures} says to take the figures that the benchmarks print.
 */
class ListingFiguresTest {

    private static final int PIECES = 5;

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final Assessing assessing = new Assessing(database);

    @BeforeEach
    void aListing() throws SQLException {
        assessing.evidence.vendors();
        for (int i = 1; i < PIECES; i++) {
            assessing.proof("TEST_REPORT", 365);
        }
        assessing.decided(assessing.proof("CERTIFICATE", 365));
        assertThat(assessing.status()).isEqualTo(SolutionStatus.LISTED);
    }

    /** The listing so many times, each with an entry and evidence of its own. */
    private void multiply(int from, int to) throws SQLException {
        var copies = "from generate_series(" + from + ", " + to + ") as i, ";
        var reference = "'S-' || lpad(cast(500000 + i as text), 6, '0')";
        var statements = List.of(
                Figures.copy(
                        "solution",
                        copies + "solution o where o.reference = 'S-000001'",
                        "'id', md5('s' || i), 'reference', " + reference
                                + ", 'source_external_id', 'copy' || i, 'published_revision_id', md5('r' || i)"),
                Figures.copy(
                        "solution_revision",
                        copies + "solution_revision o join solution s on s.id = o.solution_id"
                                + " where s.reference = 'S-000001' and o.number = 1",
                        "'id', md5('r' || i), 'solution_id', md5('s' || i)"),
                Figures.copy(
                        "listing_assessment",
                        copies + "listing_assessment o where o.solution_reference = 'S-000001'",
                        "'id', md5('a' || i), 'reference', 'LA-2026-' || (500000 + i), 'solution_reference', "
                                + reference
                                + ", 'entries', cast(replace(cast(o.entries as text), 'E-00000', 'E-' ||"
                                + " (50000 + i)) as jsonb)"),
                Figures.copy(
                        "listing",
                        copies + "listing o where o.solution_reference = 'S-000001'",
                        "'id', md5('l' || i), 'assessment_id', md5('a' || i), 'solution_reference', " + reference),
                Figures.copy(
                        "evidence",
                        copies + "evidence o where o.reference < 'E-500000'",
                        "'id', md5('e' || i || o.reference), 'reference', 'E-' || (500000 + 10 * i +"
                                + " cast(right(o.reference, 1) as integer))"),
                Figures.copy(
                        "evidence_support",
                        copies + "evidence_support o join evidence e on e.id = o.evidence_id"
                                + " where o.solution_reference = 'S-000001'",
                        "'evidence_id', md5('e' || i || e.reference), 'solution_reference', " + reference));
        Figures.execute(database, statements);
    }

    private EditionEffect effect() {
        return assessing.as(
                Assessing.OFFICER, ListingReports.class, reports -> reports.effect(Assessing.set(), assessing.today()));
    }

    @Test
    void readingAnAssessmentCostsTheSameHoweverMuchIsInIt() throws SQLException {
        var reference = assessing
                .assess(Assessing.OFFICER, service -> service.current(Assessing.SOLUTION)
                        .orElseThrow())
                .reference();
        var few = database.statements(() -> assessing.assess(Assessing.OFFICER, s -> s.read(reference)));
        for (int i = 0; i < 10; i++) {
            assessing.proof("TEST_REPORT", 100 + i);
        }
        database.update("insert into assessment_condition (id, assessment_id, number, text, owner, due, status)"
                + " select gen_random_uuid(), id, n, 'Measure.', 'VENDOR', date '2199-01-01', 'OPEN'"
                + " from listing_assessment, generate_series(1, 20) as n where reference = '" + reference + "'");
        var many = database.statements(() -> assessing.assess(Assessing.OFFICER, s -> s.read(reference)));
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(12);
    }

    @Test
    void manyListingsArePreviewedAndWalkedWithAConstantNumberOfStatements() throws SQLException, IOException {
        var tools = Figures.wanted();
        multiply(2, 20);
        var few = database.statements(this::effect);
        multiply(21, tools == 0 ? 60 : tools);
        var count = tools == 0 ? 60 : tools;
        var many = new int[1];
        var preview = Figures.timed(() -> many[0] = database.statements(this::effect));
        assertThat(many[0]).isEqualTo(few);
        assertThat(effect().failing()).isZero();
        assertThat(effect().listed()).isEqualTo(count);
        assessing.evidence.moveClock(340);
        var quiet = Figures.timed(assessing::runJob);
        assertThat(database.count("select count(*) from solution where status = 'AT_RISK'"))
                .as("all of them have moved")
                .isEqualTo(count);
        assessing.evidence.moveClock(30);
        var expiry = Figures.timed(assessing::runJob);
        assertThat(database.count("select count(*) from solution where status = 'CONDITIONAL'"))
                .isEqualTo(count);
        if (tools > 0) {
            Files.writeString(
                    Path.of("target", "listing-figures.md"),
                    String.join(
                            "\n",
                            "| What | How many | Seconds |",
                            "|---|---|---|",
                            line("Preview of an edition over listed tools, " + many[0] + " statements", count, preview),
                            line("Clock: notices before evidence ends, listings at risk", count * PIECES, quiet),
                            line("Clock: evidence ends, listings conditional", count * PIECES, expiry),
                            readings(),
                            ""));
        }
    }

    private static String line(String what, int count, Duration time) {
        return "| " + what + " | " + count + " | " + seconds(time) + " |";
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.2f", time.toMillis() / 1000.0);
    }

    /** One assessment read by the façade many times, after warming. */
    private String readings() {
        var reference = assessing
                .assess(Assessing.OFFICER, service -> service.current(Assessing.SOLUTION)
                        .orElseThrow())
                .reference();
        return "| One assessment by the façade, p50 / p99 in ms | 400 | "
                + Figures.percentiles(() -> assessing.assess(Assessing.OFFICER, service -> service.read(reference)))
                + " |";
    }
}
