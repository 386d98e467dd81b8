// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The one row that says which instance the catalogue's database is. A search index belongs to one instance: when the id
 * changes, the server rebuilds its index.
 */
public final class InstanceRecord {
    private final CatalogueDatabase database;

    /** The row of the database. */
    public InstanceRecord(CatalogueDatabase database) {
        this.database = database;
    }

    /** Whether demo data was loaded into this database. */
    public boolean isDemoLoaded() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT demo_loaded_at IS NOT NULL FROM catalogue_instance")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    /** Remembers that demo data was loaded, so that it is never loaded twice. */
    public void rememberDemoLoaded() throws SQLException {
        update("UPDATE catalogue_instance SET demo_loaded_at = clock_timestamp() WHERE demo_loaded_at IS NULL");
    }

    /**
     * Keeps people who they are when the port of this machine's Keycloak was changed: the issuer of their tokens, which
     * is half of what they are known by, is its address.
     *
     * @param issuer of tokens from now on
     */
    public void keepPeopleUnder(String issuer) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement("UPDATE person p SET issuer = ?"
                        + " WHERE p.issuer LIKE 'http://localhost:%/realms/aiplus' AND p.issuer <> ? AND NOT EXISTS"
                        + " (SELECT 1 FROM person o WHERE o.issuer = ? AND o.subject = p.subject)")) {
            statement.setString(1, issuer);
            statement.setString(2, issuer);
            statement.setString(3, issuer);
            statement.executeUpdate();
        }
    }

    /** Makes this database another instance, since its content went back in time. */
    public void becomeNewInstance() throws SQLException {
        update("UPDATE catalogue_instance SET id = gen_random_uuid()");
    }

    private void update(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
