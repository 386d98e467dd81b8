// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The catalogue's database as its owner reaches it.
 *
 * @param url JDBC address
 * @param user the owner's role
 * @param password the owner's password
 */
public record CatalogueDatabase(String url, String user, String password) {
    /** The database on this machine. */
    public static CatalogueDatabase local(int port, String ownerPassword) {
        return new CatalogueDatabase(localUrl(port), "catalogue_owner", ownerPassword);
    }

    /** JDBC address of the database on this machine. */
    public static String localUrl(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/catalogue";
    }

    /** Connects as the owner. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public String toString() {
        return url + " as " + user;
    }
}
