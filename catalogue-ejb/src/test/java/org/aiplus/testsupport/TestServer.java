// SPDX-License-Identifier: Apache-2.0
package org.aiplus.testsupport;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** One PostgreSQL server per JVM, started when it is first needed and stopped when the JVM ends. */
final class TestServer {

    private static final String SUPERUSER = "postgres";
    private static final String OWNER = "catalogue_owner";
    private static final String APPLICATION = "catalogue_app";
    private static final String TEMPLATE = "catalogue_template";
    private static final int MOST_CONNECTIONS = 100;
    private static final AtomicInteger MADE = new AtomicInteger();

    /** Starts the server on first use; its own shutdown hook stops it. */
    private static final class Running {
        static final EmbeddedPostgres SERVER = start();
    }

    private TestServer() {}

    static String createDatabase() {
        var name = "catalogue_" + MADE.incrementAndGet();
        execute("create database " + name + " template " + TEMPLATE + " owner " + OWNER + " strategy file_copy");
        return name;
    }

    static void dropDatabase(String name) {
        execute("drop database " + name + " with (force)");
    }

    /** A pool, as the server has one: to open a connection costs more than most statements. */
    static HikariDataSource asApplication(String database) {
        var pool = new HikariDataSource();
        pool.setDataSource(Running.SERVER.getDatabase(APPLICATION, database));
        pool.setMinimumIdle(0);
        pool.setMaximumPoolSize(MOST_CONNECTIONS);
        return pool;
    }

    static DataSource asOwner(String database) {
        return Running.SERVER.getDatabase(OWNER, database);
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    // Nothing here must outlive a crash of the machine.
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
            execute(server, "create role " + OWNER + " login nosuperuser nobypassrls");
            execute(server, "create role " + APPLICATION + " login nosuperuser nobypassrls");
            execute(server, "create database " + TEMPLATE + " owner " + OWNER);
            migrate(server.getDatabase(OWNER, TEMPLATE));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void migrate(DataSource owner) {
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    private static void execute(String sql) {
        execute(Running.SERVER, sql);
    }

    private static void execute(EmbeddedPostgres server, String sql) {
        try (var connection = server.getDatabase(SUPERUSER, "postgres").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
