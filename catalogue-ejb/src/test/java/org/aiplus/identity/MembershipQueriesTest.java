// SPDX-License-Identifier: Apache-2.0
package org.aiplus.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Set;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.Wiring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MembershipQueriesTest {

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    @BeforeEach
    void aMember() throws SQLException {
        database.update("insert into department (code, kind, name) values ('DPO', 'office', '{}')");
        person("1", new TrustedIssuer().value(), "ada");
        database.update(
                "insert into membership (id, person_id, department_code, since)"
                        + " values ('00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-000000000001', 'DPO', now())");
    }

    @Test
    void aMembershipCountsUntilItEndsAndNotAMomentLonger() throws SQLException {
        assertThat(departments("ada")).containsExactly("DPO");
        database.update("update membership set ended_at = now()");
        assertThat(departments("ada")).isEmpty();
    }

    @Test
    void theSameSubjectOfAnotherProviderHasNoMembership() throws SQLException {
        database.update("update person set issuer = 'https://elsewhere.example'");
        assertThat(departments("ada")).isEmpty();
    }

    @Test
    void aRevokedProgramIsKnownAsSuch() throws SQLException {
        database.update("insert into vendor (id, registry_number, name, demo) values"
                + " ('00000000-0000-7000-8000-0000000000b1', '1', '{}', true)");
        database.asOwner(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("select set_config('aiplus.wall', 'system', false)");
                statement.executeUpdate("insert into api_client (id, vendor_id, client_id, identity_id, subject, name,"
                        + " created_by, created_at) values ('00000000-0000-7000-8000-0000000000c1',"
                        + " '00000000-0000-7000-8000-0000000000b1', 'c', 'i', 'robot', 'Robot', 'ada', now())");
            }
            return true;
        });
        assertThat(revoked("robot")).isFalse();
        database.asOwner(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("select set_config('aiplus.wall', 'system', false)");
                statement.executeUpdate("update api_client set revoked_by = 'ada', revoked_at = now()");
            }
            return true;
        });
        assertThat(revoked("robot")).isTrue();
        assertThat(revoked("ada")).isFalse();
    }

    private boolean revoked(String subject) {
        return database.call(entityManager -> new Wiring(entityManager)
                .get(MembershipQueries.class)
                .of(subject)
                .revoked());
    }

    private Set<String> departments(String subject) {
        return database.call(entityManager -> new Wiring(entityManager)
                .get(MembershipQueries.class)
                .of(subject)
                .departments());
    }

    private void person(String id, String issuer, String subject) throws SQLException {
        database.update("insert into person (id, issuer, subject, name, first_seen_at) values"
                + " ('00000000-0000-7000-8000-00000000000" + id + "', '" + issuer + "', '" + subject
                + "', 'Ada', now())");
    }
}
