// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

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

    private Rows() {}

    /** Counts as soon as no job has work left, so that a difference is the work of the act in between. */
    static SortedMap<String, Long> count(Instance catalogue) throws SQLException {
        Await.until("jobs have done what earlier acts left", JOBS_TAKE, () -> idle(catalogue));
        var counts = new TreeMap<String, Long>();
        try (var connection = catalogue.database();
                var statement = connection.createStatement()) {
            seeAll(statement);
            try (var tables = statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
                while (tables.next()) {
                    if (!MOVING.contains(tables.getString(1))) {
                        counts.put(tables.getString(1), 0L);
                    }
                }
            }
            for (var table : counts.keySet()) {
                try (var rows = statement.executeQuery("select count(*) from \"" + table + '"')) {
                    rows.next();
                    counts.put(table, rows.getLong(1));
                }
            }
        }
        return counts;
    }

    private static boolean idle(Instance catalogue) {
        try {
            return of(catalogue, LEFT_TO_JOBS) == 0;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static long of(Instance catalogue, String query) throws SQLException {
        try (var connection = catalogue.database();
                var statement = connection.createStatement()) {
            seeAll(statement);
            try (var rows = statement.executeQuery(query)) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** Row-level security hides vendors' rows even from the owner of the tables: a count of them would always be 0. */
    private static void seeAll(Statement statement) throws SQLException {
        statement.execute("select set_config('aiplus.wall', 'system', false)");
    }
}
