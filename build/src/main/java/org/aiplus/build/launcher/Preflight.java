// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.aiplus.build.launcher.console.Refused;

/** What can be known to go wrong before anything is started, each said in one line that names the way out. */
final class Preflight {
    /** Oldest Java that the servers run on. */
    static final int OLDEST_JAVA = 17;

    /** An empty instance takes about half a gigabyte; a database that runs out of space stops taking writes. */
    static final long LEAST_FREE_BYTES = 2_000_000_000L;

    private Preflight() {}

    /** Refuses ports that are out of range, used twice, or busy. */
    static void ports(Map<String, Integer> byOption) {
        Map<Integer, String> seen = new HashMap<>();
        byOption.forEach((option, port) -> {
            if (port < 1 || port > 65_535) {
                throw new Refused("Port " + port + " of " + option + " is not between 1 and 65535.");
            }
            String other = seen.put(port, option);
            if (other != null) {
                throw new Refused("Port " + port + " is given twice, by " + other + " and " + option + ".");
            }
        });
        byOption.forEach((option, port) -> {
            try {
                if (!free(port)) {
                    throw new Refused("Port " + port
                            + " is busy: end the program that uses it, or choose another port with " + option + ".");
                }
            } catch (IOException forbidden) {
                throw new Refused(
                        "Port " + port + " cannot be used (" + forbidden.getMessage() + "): choose another with "
                                + option + ".",
                        forbidden);
            }
        });
    }

    private static boolean free(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(local(), port));
            return true;
        } catch (BindException busy) {
            String reason = String.valueOf(busy.getMessage()).toLowerCase(Locale.ROOT);
            if (reason.contains("denied") || reason.contains("permission")) {
                throw busy;
            }
            return false;
        }
    }

    private static InetAddress local() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }

    /** A port that is free now. */
    static int anyFreePort() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(local(), 0));
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** Refuses a disk that is nearly full. */
    static void disk(Path folder) {
        try {
            Path existing = folder;
            while (!Files.exists(existing)) {
                Path parent = existing.getParent();
                if (parent == null) {
                    return;
                }
                existing = parent;
            }
            enoughSpace(folder, Files.getFileStore(existing).getUsableSpace());
        } catch (IOException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }

    static void enoughSpace(Path folder, long freeBytes) {
        if (freeBytes < LEAST_FREE_BYTES) {
            throw new Refused(String.format(
                    Locale.ROOT,
                    "Only %.1f GB are free at %s, and %.0f GB are needed: make room, or use another disk with --data.",
                    freeBytes / 1e9,
                    folder,
                    LEAST_FREE_BYTES / 1e9));
        }
    }

    /**
     * The Java program of a JDK, or a refusal when it is absent or too old.
     *
     * @param javaHome the JDK's folder
     */
    static Path java(Path javaHome) {
        Path java = javaHome.resolve("bin/java");
        if (!Files.isExecutable(java)) {
            throw new Refused("There is no Java at " + java + ": name the folder of a JDK " + OLDEST_JAVA
                    + " or later with --java-home.");
        }
        Path release = javaHome.resolve("release");
        try {
            if (Files.isReadable(release)) {
                Files.readAllLines(release).stream()
                        .filter(line -> line.startsWith("JAVA_VERSION="))
                        .findFirst()
                        .ifPresent(line -> recentEnough(javaHome, line.replaceAll("[^0-9.]", "")));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return java;
    }

    static void recentEnough(Path javaHome, String version) {
        String[] parts = version.split("\\.", -1);
        int major = Integer.parseInt(parts[0]);
        if (major == 1 && parts.length > 1) {
            major = Integer.parseInt(parts[1]);
        }
        if (major < OLDEST_JAVA) {
            throw new Refused("The Java at " + javaHome + " is version " + version + ", and " + OLDEST_JAVA
                    + " or later is needed: name another with --java-home.");
        }
    }
}
