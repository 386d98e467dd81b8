// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.aiplus.json.Problems;
import org.aiplus.shared.ProblemCode;

/** Takes the rows of one file in: a batch of good ones goes to the database together, a bad one only into the report. */
final class ReadingIntake {

    private static final int BATCH = 1_000;

    /** Which readings must not overlap. */
    private record Series(String metric, Arm arm, String source) {}

    private final ReadingRepository readings;
    private final PilotCharter charter;
    private final CharterContent content;
    private final ReadingChannel channel;
    private final boolean preview;
    private final String by;
    private final Instant at;
    private final LocalDate today;
    private final Map<Series, TreeMap<LocalDate, LocalDate>> periods = new HashMap<>();
    private final Tallies tallies = new Tallies();
    private final List<ReadingRow> batch = new ArrayList<>();
    private final TreeMap<Long, ReadingReport.RefusedRow> refused = new TreeMap<>();
    private long rows;
    private long accepted;
    private long refusedRows;

    ReadingIntake(
            ReadingRepository readings,
            PilotCharter charter,
            ReadingChannel channel,
            boolean preview,
            String by,
            Instant at,
            LocalDate today) {
        this.readings = readings;
        this.charter = charter;
        this.content = charter.content();
        this.channel = channel;
        this.preview = preview;
        this.by = by;
        this.at = at;
        this.today = today;
    }

    void add(ReadingRow row) {
        rows++;
        var problems = new Problems();
        row.problems().forEach(problems::add);
        var reading = row.reading();
        if (reading != null) {
            check(reading, problems);
        }
        if (reading == null || !problems.none()) {
            refuse(row, problems);
            return;
        }
        batch.add(row);
        if (batch.size() == BATCH) {
            write();
        }
    }

    /** Fields that could not be read are reported once, and not as missing too. */
    private void check(Reading reading, Problems problems) {
        var unread = problems.list().stream().map(problem -> problem.pointer()).toList();
        var found = new Problems();
        ReadingRules.check(reading, content, today, found);
        found.list().stream()
                .filter(problem -> !unread.contains(problem.pointer()))
                .forEach(problems::add);
        if (problems.none() && !first(reading)) {
            problems.add("/from", ProblemCode.PERIOD_REPEATED);
        }
    }

    /** Whether no earlier row of the file says something about the same days. */
    private boolean first(Reading reading) {
        var series = new Series(
                Objects.requireNonNull(reading.metric()), reading.arm(), Objects.requireNonNull(reading.source()));
        var before = periods.computeIfAbsent(series, key -> new TreeMap<>());
        var last = before.floorEntry(Objects.requireNonNull(reading.to()));
        if (last != null && !last.getValue().isBefore(Objects.requireNonNull(reading.from()))) {
            return false;
        }
        before.put(Objects.requireNonNull(reading.from()), reading.to());
        return true;
    }

    private void write() {
        if (batch.isEmpty()) {
            return;
        }
        var wanted =
                batch.stream().map(row -> Objects.requireNonNull(row.reading())).toList();
        var repeated = readings.repeated(charter.id(), wanted);
        var good = new ArrayList<Reading>();
        for (int i = 0; i < wanted.size(); i++) {
            if (repeated.contains(i)) {
                var problems = new Problems();
                problems.add("/from", ProblemCode.PERIOD_REPEATED);
                refuse(batch.get(i), problems);
            } else {
                good.add(wanted.get(i));
                tallies.add(wanted.get(i));
            }
        }
        accepted += good.size();
        if (!preview && !good.isEmpty()) {
            readings.add(charter.id(), good, channel, by, at);
        }
        batch.clear();
    }

    private void refuse(ReadingRow row, Problems problems) {
        refusedRows++;
        refused.put(row.line(), new ReadingReport.RefusedRow(row.line(), problems.list()));
        if (refused.size() > PilotLimits.NAMED_ROWS) {
            refused.pollLastEntry();
        }
    }

    /** Writes what is left, and the sums. */
    ReadingReport finish() {
        write();
        if (!preview && accepted > 0) {
            readings.tally(charter.id(), tallies.sums());
        }
        return new ReadingReport(!preview, null, rows, accepted, List.copyOf(refused.values()), refusedRows);
    }
}
