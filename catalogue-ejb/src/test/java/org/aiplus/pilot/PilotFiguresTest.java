// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What many readings cost: always with a few, to see that a page does not grow with them; with {@code aiplus.figures} a
 * million, for the figures that the benchmarks print.
 */
class PilotFiguresTest {

    private static final int DAYS = 20;

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final Pilots pilots = new Pilots(database);

    /** A file of readings, each of one day, of as many sources as that takes. */
    private static String file(String name, int rows) {
        var csv = new StringBuilder("metric,source,from,to,mean,deviation,size\n");
        for (int i = 0; i < rows; i++) {
            var day = Charters.START.plusDays(i % DAYS);
            csv.append("minutes,")
                    .append(name)
                    .append(i / DAYS)
                    .append(',')
                    .append(day)
                    .append(',')
                    .append(day)
                    .append(",18.5,4.25,")
                    .append(1 + i % 7)
                    .append('\n');
        }
        return csv.toString();
    }

    private PilotView page(PilotView view) {
        return pilots.as(Pilots.OWNER, service -> service.read(view.reference()));
    }

    private int list(PilotView view) {
        return pilots.as(Pilots.OWNER, ReadingService.class, service -> service.list(view.reference(), null, 50))
                .items()
                .size();
    }

    @Test
    void aPilotReadsItsSumsAndNotItsReadings() throws SQLException, IOException {
        pilots.use();
        var view = pilots.running();
        var files = Figures.wanted() > 0 ? 5 : 2;
        var rows = Figures.wanted() > 0 ? 200_000 : 1_500;
        pilots.upload(Pilots.OWNER, view, file("first", DAYS), false);
        var page = database.statements(() -> page(view));
        var list = database.statements(() -> list(view));
        var uploads = new ArrayList<Duration>();
        for (int i = 0; i < files; i++) {
            var csv = file("file" + i + "-", rows);
            uploads.add(Figures.timed(() -> assertThat(
                            pilots.upload(Pilots.OWNER, view, csv, false).accepted())
                    .isEqualTo(rows)));
        }
        database.update("analyze");
        var kept = database.count("select count(*) from pilot_reading");
        assertThat(kept).isEqualTo((long) files * rows + DAYS);
        assertThat(page(view).readings()).isEqualTo(kept);
        assertThat(database.statements(() -> page(view))).isEqualTo(page).isLessThanOrEqualTo(6);
        assertThat(database.statements(() -> list(view))).isEqualTo(list).isLessThanOrEqualTo(3);
        if (Figures.wanted() > 0) {
            var seconds = uploads.stream().mapToLong(Duration::toMillis).sum() / 1000.0;
            Files.writeString(
                    Path.of("target", "pilot-figures.md"),
                    String.join(
                            "\n",
                            "| With " + kept + " readings of one pilot, by the façade | Statements | p50 / p99 in ms |",
                            "|---|---|---|",
                            "| The pilot with its results and charts | " + page + " | "
                                    + Figures.percentiles(() -> page(view)) + " |",
                            "| Its newest 50 readings | " + list + " | " + Figures.percentiles(() -> list(view)) + " |",
                            String.format(
                                    Locale.ROOT,
                                    "%n%d files of %d rows: %.0f rows/s; the last %.0f rows/s.",
                                    files,
                                    rows,
                                    files * rows / seconds,
                                    rows / (uploads.get(files - 1).toMillis() / 1000.0)),
                            ""));
        }
    }
}
