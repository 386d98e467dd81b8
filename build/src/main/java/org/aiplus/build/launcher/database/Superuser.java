// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Properties;
import org.aiplus.build.launcher.data.DataDirectory;
import org.aiplus.build.launcher.data.Secrets;

/** The superuser of an instance's PostgreSQL: for its roles and its backups, never for the product. */
public record Superuser(Secrets secrets) {
    /** Line of the server's own pid file that holds its port. */
    private static final int PORT_LINE = 3;

    /** Connects to the server on this machine. */
    public Connection connect(int port, String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "postgres");
        properties.setProperty("password", secrets.databaseSuperuser());
        properties.setProperty("ApplicationName", "aiplus-launcher");
        properties.setProperty("connectTimeout", "5");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, properties);
    }

    /** The port of the server that runs on the data directory, as it recorded it itself. */
    public static OptionalInt portOfRunning(DataDirectory data) {
        Path file = data.cluster().resolve("postmaster.pid");
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.size() > PORT_LINE && lines.get(PORT_LINE).strip().matches("\\d{1,5}")
                    ? OptionalInt.of(Integer.parseInt(lines.get(PORT_LINE).strip()))
                    : OptionalInt.empty();
        } catch (IOException absent) {
            return OptionalInt.empty();
        }
    }
}
