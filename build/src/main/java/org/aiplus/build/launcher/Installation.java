// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aiplus.build.launcher.console.Refused;

/**
 * What the build laid down. It is only ever read.
 *
 * @param home the project's top folder
 */
record Installation(Path home) {
    /** The installation that this launcher belongs to. */
    static Installation current() {
        return new Installation(
                Path.of(System.getProperty("aiplus.home", ".")).toAbsolutePath().normalize());
    }

    /** WildFly with the application. */
    Path server() {
        return home.resolve("ear/target/server");
    }

    /** Where the application file lies. */
    Path deployments() {
        return server().resolve("standalone/deployments");
    }

    /** Keycloak, unpacked and built. */
    Path keycloak() {
        return home.resolve("ear/target/keycloak");
    }

    /** Packed PostgreSQL programs, one file per platform. */
    Path postgres() {
        return home.resolve("ear/target/postgres");
    }

    /** Demo people and data. */
    Path demo() {
        return home.resolve("build/demo");
    }

    /** Refuses when one of the parts was not built. */
    void require(List<Path> parts) {
        for (Path part : parts) {
            if (!Files.isDirectory(part)) {
                throw new Refused(part + " is missing: build first with ./mvnw -Pquick -DskipTests package.");
            }
        }
    }
}
