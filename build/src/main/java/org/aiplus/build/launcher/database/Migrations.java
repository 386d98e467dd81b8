// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.aiplus.build.launcher.console.Refused;
import org.aiplus.build.launcher.data.FileTree;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings the catalogue's tables to the version of the application that will be started: the scripts are taken from the
 * very application file that the server deploys, so the two never differ.
 */
public final class Migrations {
    private static final String FOLDER = "db/migration/";

    private final Path deployments;

    /** Takes the scripts from the application file in the folder. */
    public Migrations(Path deployments) {
        this.deployments = deployments;
    }

    /**
     * Applies what is missing.
     *
     * @param temporary a folder to lay the scripts down in
     * @return how many scripts were applied
     */
    public int apply(CatalogueDatabase database, Path temporary) {
        try {
            Path scripts = Files.createTempDirectory(temporary, "migration");
            try {
                extract(scripts);
                MigrateResult result = Flyway.configure(Migrations.class.getClassLoader())
                        .dataSource(database.url(), database.user(), database.password())
                        .locations("filesystem:" + scripts)
                        .validateMigrationNaming(true)
                        .cleanDisabled(true)
                        .load()
                        .migrate();
                return result.migrationsExecuted;
            } finally {
                FileTree.delete(scripts);
            }
        } catch (FlywayException failed) {
            throw new Refused("The database could not be migrated: " + firstLine(failed), failed);
        } catch (IOException failed) {
            throw new Refused("The migration scripts could not be read: " + failed.getMessage(), failed);
        }
    }

    private static String firstLine(FlywayException failure) {
        String message = failure.getMessage();
        return message == null
                ? "no reason given"
                : message.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.matches("-+"))
                        .limit(3)
                        .reduce((first, next) -> first + " " + next)
                        .orElse("no reason given");
    }

    private void extract(Path scripts) throws IOException {
        try (InputStream in = Files.newInputStream(application());
                ZipInputStream ear = new ZipInputStream(in)) {
            for (Optional<ZipEntry> part = next(ear); part.isPresent(); part = next(ear)) {
                if (part.get().getName().matches("(lib/)?catalogue-ejb[^/]*\\.jar")) {
                    extractFrom(new ZipInputStream(ear), scripts);
                    return;
                }
            }
        }
        throw new Refused("The application " + application() + " carries no catalogue-ejb.jar: build it again with"
                + " ./mvnw -Pquick package.");
    }

    private static void extractFrom(ZipInputStream jar, Path scripts) throws IOException {
        for (Optional<ZipEntry> entry = next(jar); entry.isPresent(); entry = next(jar)) {
            String name = entry.get().getName();
            if (name.startsWith(FOLDER) && name.endsWith(".sql")) {
                Path target = scripts.resolve(name.substring(FOLDER.length())).normalize();
                if (!target.startsWith(scripts)) {
                    throw new IOException("an entry leads out of the folder: " + name);
                }
                FileTree.makeParent(target);
                Files.copy(jar, target);
            }
        }
    }

    private static Optional<ZipEntry> next(ZipInputStream zip) throws IOException {
        return Optional.ofNullable(zip.getNextEntry());
    }

    private Path application() {
        try (Stream<Path> files = Files.list(deployments)) {
            return files.filter(file -> file.toString().endsWith(".ear"))
                    .findFirst()
                    .orElseThrow(() -> new Refused(
                            "There is no application in " + deployments + ": build it with ./mvnw -Pquick package."));
        } catch (IOException absent) {
            throw new Refused(
                    "There is no server in " + deployments + ": build it with ./mvnw -Pquick package.", absent);
        }
    }
}
