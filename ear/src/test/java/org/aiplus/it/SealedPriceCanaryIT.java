// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/**
 * A price that occurs nowhere else, sealed by the server on receipt, looked for in everything that the instance has written, in
 * every row of the database, in a backup and, after a full collection, in the heap of the application server: before the
 * opening it is nowhere, with one of two shares it is nowhere, and afterwards it is in the tables.
 */
@WithCatalogue
class SealedPriceCanaryIT {

    private static final Path DATA = Path.of(System.getProperty(
            "aiplus.it.data", Instance.ROOT.resolve("ear/target/it-data").toString()));

    /** What an instance writes; the rest of its folder are programs. */
    private static final List<Path> WRITTEN = List.of(
            DATA.resolve("postgresql"),
            DATA.resolve("index"),
            DATA.resolve("log"),
            DATA.resolve("mail"),
            DATA.resolve("tmp"),
            DATA.resolve("run"),
            DATA.resolve("secrets"),
            DATA.resolve("keycloak"),
            DATA.resolve("wildfly/log"),
            DATA.resolve("wildfly/data"));

    private final Map<String, Map<String, Integer>> figures = new LinkedHashMap<>();

    @Test
    void aSealedPriceIsFoundNowhereBeforeTheOpeningAndInTheTablesAfterwards(Instance catalogue)
            throws IOException, InterruptedException, SQLException {
        var digits = "0000000" + Long.remainderUnsigned(System.nanoTime(), 100_000_000L);
        var canary = new BigDecimal("7" + digits.substring(digits.length() - 8) + ".3179");
        var needles = new Needles(canary);
        var story = EvaluationStory.published("A service whose price nobody knows");
        story.bid(Bidder.LOSER);
        story.bid(Bidder.WINNER);
        story.price(Bidder.WINNER, canary.toPlainString());
        story.handIn(Bidder.WINNER);
        var beforeTheOpening = look(catalogue, needles, "sealed");
        beforeTheOpening.putAll(backup(needles));
        beforeTheOpening.putAll(heap(needles, "sealed"));
        story.judge();
        story.open("officer1").done();
        var withOneShare = look(catalogue, needles, "one share of two");
        story.open("officer2").done();
        var afterwards = look(catalogue, needles, "opened");
        Files.writeString(Instance.ROOT.resolve("ear/target/canary-figures.md"), report());
        assertThat(beforeTheOpening).as("before the opening").isEmpty();
        assertThat(withOneShare).as("with one share of two").isEmpty();
        assertThat(afterwards.keySet()).as("after the opening").anyMatch(place -> place.startsWith("table "));
    }

    /** Everything that the instance has written, and every row as text. */
    private Map<String, Integer> look(Instance catalogue, Needles needles, String when)
            throws SQLException, IOException {
        var found = note("files, " + when, needles.in(WRITTEN).found());
        found.putAll(note("tables as text, " + when, tables(catalogue, needles)));
        return found;
    }

    private static Map<String, Integer> tables(Instance catalogue, Needles needles) throws SQLException, IOException {
        try (var connection = catalogue.superuser();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery("""
                    select format('%I.%I', schemaname, tablename) from pg_tables
                    where schemaname not in ('pg_catalog', 'information_schema') order by 1""")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            assertThat(tables).hasSizeGreaterThan(100);
            var copies = connection.unwrap(PGConnection.class).getCopyAPI();
            for (var table : tables) {
                copies.copyOut("copy (select * from " + table + ") to stdout", needles.sink("table " + table));
            }
        }
        return needles.found();
    }

    private Map<String, Integer> backup(Needles needles) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("canary");
        var file = folder.resolve("backup.tar.gz");
        try {
            run(
                    Path.of(System.getProperty("java.home"), "bin/java").toString(),
                    "-Daiplus.home=" + Instance.ROOT,
                    "-cp",
                    Instance.ROOT.resolve("build/target/launcher") + "/*",
                    "org.aiplus.build.launcher.Launcher",
                    "backup",
                    file.toString(),
                    "--data",
                    DATA.toString());
            try (var bytes = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)), 1 << 16)) {
                return note("backup, sealed", needles.in("backup", bytes).found());
            }
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    /** The server may run as somebody else, who writes into its own folder only. */
    private Map<String, Integer> heap(Needles needles, String when) throws IOException, InterruptedException {
        var server = Files.readString(DATA.resolve("run/wildfly.pid")).split("\\s+")[0];
        var dump = DATA.resolve("tmp/canary.hprof");
        Files.deleteIfExists(dump);
        var jcmd = Path.of(System.getProperty("java.home"), "bin/jcmd").toString();
        try {
            run(jcmd, server, "GC.run");
            run(jcmd, server, "GC.heap_dump", dump.toString());
            assertThat(Files.size(dump)).isGreaterThan(10_000_000);
            try (var bytes = Files.newInputStream(dump)) {
                return note(
                        "heap after a full collection, " + when,
                        needles.in("heap", bytes).found());
            }
        } finally {
            Files.deleteIfExists(dump);
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private Map<String, Integer> note(String where, Map<String, Integer> found) {
        figures.put(where, found);
        return new TreeMap<>(found);
    }

    private String report() {
        var lines = new StringBuilder("| Where, when | Hits | Places |\n|---|---|---|\n");
        figures.forEach((where, found) -> lines.append("| ")
                .append(where)
                .append(" | ")
                .append(found.values().stream().mapToInt(Integer::intValue).sum())
                .append(" | ")
                .append(String.join("<br>", found.keySet()).replace(DATA.toString(), ""))
                .append(" |\n"));
        return lines.toString();
    }
}
