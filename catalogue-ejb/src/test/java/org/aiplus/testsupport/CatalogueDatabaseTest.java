// SPDX-License-Identifier: Apache-2.0
package org.aiplus.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

@TestMethodOrder(OrderAnnotation.class)
class CatalogueDatabaseTest {

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    @Test
    void theServersRoleIsNoSuperuserAndCannotMakeTables() throws SQLException {
        assertThat(database.value("select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles"
                        + " where rolname = 'catalogue_app'"))
                .isEqualTo(false);
        assertThatThrownBy(() -> database.asApplication(
                        connection -> connection.createStatement().execute("create table not_allowed (id bigint)")))
                .hasMessageContaining("permission denied");
    }

    @Test
    void everyEntityFitsTheSchemaThatTheMigrationsMake() {
        assertThat(database.entityManagerFactory().isOpen()).isTrue();
    }

    @Test
    void statementsAreCounted() {
        database.entityManagerFactory();
        assertThat(database.statements(() -> database.run(entityManager -> {
                    entityManager.createNativeQuery("select 1").getResultList();
                    entityManager.createNativeQuery("select 2").getResultList();
                })))
                .isEqualTo(2);
    }

    @Test
    @Order(1)
    void oneTestLeavesARow() throws SQLException {
        database.update("insert into department (code, kind, name) values ('LEFT', 'BUREAU', '{}')");
        assertThat(database.count("select count(*) from department where code = 'LEFT'"))
                .isOne();
    }

    @Test
    @Order(2)
    void theNextTestDoesNotSeeIt() throws SQLException {
        assertThat(database.count("select count(*) from department where code = 'LEFT'"))
                .isZero();
    }
}
