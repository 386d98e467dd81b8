// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many rows every table has: what a refused act must not change. */
final class Rows {

    /** Tables that the server writes to by itself, and the trail, which keeps refusals on purpose. */
    private static final Set<String> MOVING =
            Set.of("flyway_schema_history", "audit_entry", "audit_seal", "audit_head", "idempotent_request");

    /** What earlier acts left for the server's own jobs, which add rows when they get to it. */
    private static final String LEFT_TO_JOBS = """
        select (select count(*) from notice where handed_out_at is null and set_aside_at is null)
             + (select count(*) from evidence where status = 'PENDING_SCAN' and scan_due_at <= catalogue_now())
        """;

    private static final Duration JOBS_TAKE = Duration.ofSeconds(30);

    /** One statement that counts the rows of every table, written by the database. */
    private static final String EVERY_TABLE = """
        select string_agg(format('select %L, count(*) from %I', tablename, tablename), ' union all ')
        from pg_tables where schemaname = 'public'
        """;

    /** Kept for the whole run: what a fresh connection learns about the tables costs more than counting them. */
    private static @Nullable Connection kept;

    private Rows() {}

    /** Counts as soon as no job has work left, so that a difference is the work of the act in between. */
    static synchronized SortedMap<String, Long> count(Instance catalogue) throws SQLException {
        var connection = kept;
        if (connection == null) {
            connection = catalogue.database();
            kept = connection;
        }
        try (var statement = connection.createStatement()) {
            seeAll(statement);
            Await.until("jobs have done what earlier acts left", JOBS_TAKE, () -> number(statement, LEFT_TO_JOBS) == 0);
            var counts = new TreeMap<String, Long>();
            try (var rows = statement.executeQuery(text(statement, EVERY_TABLE))) {
                while (rows.next()) {
                    if (!MOVING.contains(rows.getString(1))) {
                        counts.put(rows.getString(1), rows.getLong(2));
                    }
                }
            }
            return counts;
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static long number(Statement statement, String query) {
        try {
            return Long.parseLong(text(statement, query));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static long of(Instance catalogue, String query) throws SQLException {
        try (var connection = catalogue.database();
                var statement = connection.createStatement()) {
            seeAll(statement);
            return number(statement, query);
        }
    }

    /** Row-level security hides vendors' rows even from the owner of the tables: a count of them would always be 0. */
    private static void seeAll(Statement statement) throws SQLException {
        statement.execute("select set_config('aiplus.wall', 'system', false)");
    }
}
