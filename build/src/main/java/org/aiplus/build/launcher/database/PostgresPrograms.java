// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.aiplus.build.launcher.console.Refused;

/**
 * Unpacked PostgreSQL programs.
 *
 * @param home folder with {@code bin}, {@code lib} and {@code share}
 */
public record PostgresPrograms(Path home) {
    /** One of the programs. */
    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /** What the server says about itself, for example "postgres (PostgreSQL) 17.11". */
    public String version() {
        try {
            Process process = new ProcessBuilder(program("postgres"), "--version")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new Refused("PostgreSQL does not run on this machine: " + said.replaceAll("\\s+", " "));
            }
            return said;
        } catch (IOException unstartable) {
            throw new Refused("PostgreSQL does not run on this machine: " + unstartable.getMessage(), unstartable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted while asking PostgreSQL for its version.", interrupted);
        }
    }
}
