// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import org.aiplus.build.launcher.console.Console;
import org.aiplus.build.launcher.console.Refused;
import org.aiplus.build.launcher.data.FileTree;
import org.aiplus.build.launcher.database.CatalogueDatabase;
import org.aiplus.build.launcher.database.Migrations;
import picocli.CommandLine.Command;

/** Migrates an external database. */
@Command(
        name = "migrate",
        description = {
            "Brings an external database to this version.",
            "Settings: AIPLUS_DB_URL, AIPLUS_DB_OWNER_USER, AIPLUS_DB_OWNER_PASSWORD."
        })
final class MigrateCommand implements Callable<Integer> {
    private static final String APP_ROLE = "catalogue_app";

    private final Console console;

    MigrateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Settings settings = Settings.ofProcess();
        settings.require(List.of("AIPLUS_DB_URL", "AIPLUS_DB_OWNER_USER", "AIPLUS_DB_OWNER_PASSWORD"));
        CatalogueDatabase database = new CatalogueDatabase(
                settings.get("AIPLUS_DB_URL"),
                settings.get("AIPLUS_DB_OWNER_USER"),
                settings.get("AIPLUS_DB_OWNER_PASSWORD"));
        requireAppRole(database);
        try {
            Path temporary = Files.createTempDirectory("aiplus-migrate");
            try {
                int scripts = new Migrations(Installation.current().deployments()).apply(database, temporary);
                console.line(scripts == 0 ? "The database is up to date." : "Applied " + scripts + " scripts.");
            } finally {
                FileTree.delete(temporary);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return 0;
    }

    private static void requireAppRole(CatalogueDatabase database) {
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = ?")) {
            statement.setString(1, APP_ROLE);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new Refused("The database has no role " + APP_ROLE + ", which the server connects as: create"
                            + " it first, without superuser, create and bypass-RLS rights.");
                }
                if (rows.getBoolean(1)) {
                    throw new Refused("The role " + APP_ROLE + " is a superuser or bypasses row-level security, which"
                            + " would open what belongs to others: take that right away first.");
                }
            }
        } catch (SQLException unreachable) {
            throw new Refused("The database " + database + " cannot be used: " + unreachable.getMessage(), unreachable);
        }
    }
}
