// SPDX-License-Identifier: Apache-2.0
package org.aiplus.testsupport;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** Makes a lot of one thing in a database, and takes figures of what it costs to read. */
public final class Figures {

    private static final int WARMING = 100;
    private static final int MEASURED = 400;

    private Figures() {}

    /** How many things a test shall make to take figures; 0 when it shall only see that they do not matter. */
    public static int wanted() {
        return Integer.getInteger("aiplus.figures", 0);
    }

    /**
     * A statement that copies rows of a table and changes something in each copy.
     *
     * @param from a from clause with the rows as {@code o} and a where clause
     * @param changes names and values of a JSON object in SQL
     */
    public static String copy(String table, String from, String changes) {
        return "insert into " + table + " select c.* "
                + from.replaceFirst(
                        " where ",
                        ", lateral jsonb_populate_record(null::" + table + ", to_jsonb(o) || jsonb_build_object("
                                + changes + ")) c where ");
    }

    /** Executes statements as the owner of all tables, who passes the second wall, in one transaction. */
    public static void execute(CatalogueDatabase database, Collection<String> statements) throws SQLException {
        database.asOwner(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("select set_config('aiplus.wall', 'system', true)");
                for (var sql : statements) {
                    statement.execute(sql);
                }
            }
            return true;
        });
        database.update("analyze");
    }

    /** How long an act takes. */
    public static Duration timed(Runnable act) {
        var begun = System.nanoTime();
        act.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Half and ninety-nine hundredths of many acts, after warming, in milliseconds, for example {@code 1.2 / 3.4}. */
    public static String percentiles(Runnable act) {
        var times = new long[MEASURED];
        for (int i = -WARMING; i < times.length; i++) {
            var taken = timed(act).toNanos();
            if (i >= 0) {
                times[i] = taken;
            }
        }
        Arrays.sort(times);
        return String.format(
                Locale.ROOT, "%.1f / %.1f", times[times.length / 2] / 1e6, times[times.length * 99 / 100] / 1e6);
    }
}
