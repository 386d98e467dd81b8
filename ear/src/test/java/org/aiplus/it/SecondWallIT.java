// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.net.URISyntaxException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The second wall, met with the server's own pool of connections and role. The only test that runs inside the server: it
 * is deployed beside the shipped application and reaches the database as the application does.
 */
@WithCatalogue
@ArquillianTest
class SecondWallIT {

    /** Private tables in which each vendor of the demonstration has a row. */
    private static final List<String> TABLES = List.of("vendor_profile", "vendor_declaration", "vendor_clearance");

    private static final int TRIES = 20;

    @Resource(lookup = "java:jboss/datasources/CatalogueDS")
    DataSource source;

    @Resource(lookup = "java:jboss/UserTransaction")
    UserTransaction transaction;

    /** A query or a change on one connection. */
    private interface Act<T> {
        T on(Connection connection) throws SQLException;
    }

    @Deployment
    static WebArchive besideTheApplication() throws URISyntaxException {
        return ShrinkWrap.create(WebArchive.class, "second-wall-it.war")
                .addClass(SecondWallIT.class)
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()))
                .addAsWebInfResource(new StringAsset("<beans bean-discovery-mode=\"none\"/>"), "beans.xml");
    }

    @Test
    void aTransactionThatNeverSaidForWhomItActsFindsNoRow() throws Exception {
        for (var table : TABLES) {
            assertThat(this.<Long>inTransaction(connection -> count(connection, table, null)))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void aVendorFindsItsOwnRowsAndNoneOfAnother() throws Exception {
        var first = vendor("DEMO-0001");
        var second = vendor("DEMO-0002");
        for (var table : TABLES) {
            var seen = this.<List<Long>>inTransaction(connection -> {
                actFor(connection, first);
                return List.of(count(connection, table, first), count(connection, table, second));
            });
            assertThat(seen.get(0)).as("own rows of %s", table).isPositive();
            assertThat(seen.get(1)).as("another's rows of %s", table).isZero();
        }
    }

    @Test
    void theNextUserOfAPooledConnectionFindsNothingOfTheLast() throws Exception {
        var first = vendor("DEMO-0001");
        var second = vendor("DEMO-0002");
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var before = this.<List<Long>>inTransaction(connection -> {
                actFor(connection, first);
                return List.of(process(connection), count(connection, "vendor_profile", first));
            });
            var unset = this.<List<Long>>inTransaction(
                    connection -> List.of(process(connection), count(connection, "vendor_profile", null)));
            var after = this.<List<Long>>inTransaction(connection -> {
                actFor(connection, second);
                return List.of(
                        process(connection),
                        count(connection, "vendor_profile", first),
                        count(connection, "vendor_profile", second));
            });
            if (before.get(0).equals(unset.get(0)) && before.get(0).equals(after.get(0))) {
                assertThat(before.get(1)).isEqualTo(1);
                assertThat(unset.get(1)).isZero();
                assertThat(after.subList(1, 3)).containsExactly(0L, 1L);
                return;
            }
        }
        Assertions.fail("the pool never gave the same connection three times in a row");
    }

    @Test
    void theServersRoleCannotPassTheWall() throws Exception {
        assertThat(this.<Long>inTransaction(connection -> number(
                        connection,
                        "select count(*) from pg_roles where rolname = current_user and (rolsuper or rolbypassrls"
                                + " or rolcreaterole or rolreplication)")))
                .as("rights of the role")
                .isZero();
        assertThat(this.<Long>inTransaction(connection -> number(
                        connection,
                        "select count(*) from pg_class where relkind = 'r' and pg_get_userbyid(relowner) ="
                                + " current_user")))
                .as("tables that the role owns")
                .isZero();
        for (var attempt : List.of(
                "set local row_security = off; select count(*) from vendor_profile",
                "alter table vendor_profile disable row level security",
                "set local role catalogue_owner",
                "create or replace function caller_may_see_vendor(uuid) returns boolean language sql as 'select"
                        + " true'")) {
            assertThatThrownBy(() -> inTransaction(connection -> {
                        try (var statement = connection.createStatement()) {
                            return statement.execute(attempt);
                        }
                    }))
                    .as(attempt)
                    .isInstanceOf(SQLException.class);
        }
    }

    private UUID vendor(String registryNumber) throws Exception {
        return inTransaction(connection -> {
            try (var query = connection.prepareStatement("select id from vendor where registry_number = ?")) {
                query.setString(1, registryNumber);
                try (var rows = query.executeQuery()) {
                    assertThat(rows.next()).as(registryNumber).isTrue();
                    return rows.getObject(1, UUID.class);
                }
            }
        });
    }

    private static void actFor(Connection connection, UUID vendor) throws SQLException {
        try (var query = connection.prepareStatement(
                "select set_config('aiplus.wall', 'vendors', true), set_config('aiplus.vendors', ?, true)")) {
            query.setString(1, vendor.toString());
            query.execute();
        }
    }

    private static long process(Connection connection) throws SQLException {
        return number(connection, "select pg_backend_pid()");
    }

    private static long count(Connection connection, String table, @Nullable UUID vendor) throws SQLException {
        return number(
                connection,
                "select count(*) from " + table + (vendor == null ? "" : " where vendor_id = '" + vendor + "'"));
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** One transaction of the server on one connection of its pool; what fails is rolled back. */
    private <T> T inTransaction(Act<T> act) throws Exception {
        transaction.begin();
        try (var connection = source.getConnection()) {
            return act.on(connection);
        } finally {
            transaction.rollback();
        }
    }
}
