// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.aiplus.build.launcher.data.Secrets;

/**
 * Roles and databases. {@code catalogue_owner} owns the tables and migrates; {@code catalogue_app} is what the server
 * connects as and can neither change the tables' shape nor see past row-level security; {@code keycloak} owns
 * Keycloak's database. Nobody else may connect to either. Applying it again changes nothing.
 */
public final class DatabaseRoles {
    private static final String WITHOUT_POWERS =
            " WITH LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD ";

    private final Secrets secrets;

    /** Roles with passwords from the secrets. */
    public DatabaseRoles(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Makes what is missing and sets the passwords. */
    public void apply(int port) throws SQLException {
        try (Connection connection = new Superuser(secrets).connect(port, "postgres")) {
            role(connection, "catalogue_owner", secrets.databaseOwner());
            role(connection, "catalogue_app", secrets.databaseApp());
            role(connection, "keycloak", secrets.databaseKeycloak());
            database(connection, "catalogue", "catalogue_owner");
            database(connection, "keycloak", "keycloak");
            run(connection, "GRANT CONNECT ON DATABASE catalogue TO catalogue_app");
        }
        try (Connection connection = new Superuser(secrets).connect(port, "catalogue")) {
            run(connection, "REVOKE ALL ON SCHEMA public FROM PUBLIC");
            run(connection, "ALTER SCHEMA public OWNER TO catalogue_owner");
            run(connection, "GRANT USAGE ON SCHEMA public TO catalogue_app");
        }
    }

    private static void role(Connection connection, String name, String password) throws SQLException {
        boolean present = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name);
        String quoted = "'" + password.replace("'", "''") + "'";
        run(connection, (present ? "ALTER ROLE " : "CREATE ROLE ") + name + WITHOUT_POWERS + quoted);
    }

    private static void database(Connection connection, String name, String owner) throws SQLException {
        if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            run(connection, "CREATE DATABASE " + name + " OWNER " + owner);
        }
        run(connection, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
