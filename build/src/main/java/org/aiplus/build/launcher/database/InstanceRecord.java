// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.database;

import java.sql.Connection;
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
