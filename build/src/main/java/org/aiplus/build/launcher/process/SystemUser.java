// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.process;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A user of the operating system.
 *
 * @param name as in the user database
 * @param uid number of the user
 * @param gid number of its first group
 */
public record SystemUser(String name, int uid, int gid) {
    private static final Path USERS = Path.of("/etc/passwd");

    /** Whether this process has root's rights. */
    public static boolean isRoot() {
        return new UnixSystem().getUid() == 0;
    }

    /** The first of nobody and postgres that exists. */
    static Optional<SystemUser> unprivileged() {
        return named("nobody").or(() -> named("postgres"));
    }

    private static Optional<SystemUser> named(String name) {
        return lines().stream()
                .map(SystemUser::parse)
                .flatMap(Optional::stream)
                .filter(user -> user.name().equals(name))
                .findFirst();
    }

    /** Who owns the file, when it exists and its owner is in the user database. */
    static Optional<SystemUser> ownerOf(Path file) {
        try {
            Object uid = Files.getAttribute(file, "unix:uid");
            return lines().stream()
                    .map(SystemUser::parse)
                    .flatMap(Optional::stream)
                    .filter(user -> uid.equals(user.uid()))
                    .findFirst();
        } catch (IOException | UnsupportedOperationException absent) {
            return Optional.empty();
        }
    }

    static Optional<SystemUser> parse(String line) {
        String[] fields = line.split(":", -1);
        if (fields.length < 4 || !fields[2].matches("-?\\d{1,10}") || !fields[3].matches("-?\\d{1,10}")) {
            return Optional.empty();
        }
        return Optional.of(new SystemUser(fields[0], (int) Long.parseLong(fields[2]), (int) Long.parseLong(fields[3])));
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(USERS, StandardCharsets.ISO_8859_1);
        } catch (IOException absent) {
            return List.of();
        }
    }
}
