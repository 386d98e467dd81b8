// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.database;

import java.util.Locale;
import org.aiplus.build.launcher.console.Refused;

/**
 * Operating system and processor.
 *
 * @param system {@code linux} or {@code darwin}
 * @param processor {@code x86_64} or {@code arm_64}
 */
public record Platform(String system, String processor) {
    /** This machine. */
    public static Platform current() {
        return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    /**
     * The platform that Java's names stand for.
     *
     * @throws Refused on a platform where the run command cannot work
     */
    public static Platform of(String osName, String osArch) {
        String os = osName.toLowerCase(Locale.ROOT);
        String system = os.startsWith("linux") ? "linux" : os.startsWith("mac") ? "darwin" : "";
        String processor =
                switch (osArch.toLowerCase(Locale.ROOT)) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm_64";
                    default -> "";
                };
        if (system.isEmpty() || processor.isEmpty()) {
            throw new Refused("The run command works on Linux and macOS with an x86-64 or ARM64 processor, not on "
                    + osName + " " + osArch + ".");
        }
        return new Platform(system, processor);
    }

    String archiveName() {
        return "postgres-" + system + "-" + processor + ".txz";
    }

    @Override
    public String toString() {
        return system + " " + processor;
    }
}
