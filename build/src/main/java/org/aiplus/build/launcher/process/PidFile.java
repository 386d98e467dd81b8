// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers a process across launchers: its number and the instant it began. A number alone is given to another process
 * sooner or later; number and beginning together are not.
 */
public record PidFile(Path file) {
    /** The system may compute the beginning anew from its own start, a second earlier or later. */
    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    /** Records the process. */
    public void write(ProcessHandle process) {
        long began = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        try {
            Files.writeString(file, process.pid() + " " + began + "\n", StandardCharsets.US_ASCII);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The recorded process when it still lives. */
    public Optional<ProcessHandle> living() {
        String recorded;
        try {
            recorded = Files.readString(file, StandardCharsets.US_ASCII).strip();
        } catch (IOException absent) {
            return Optional.empty();
        }
        String[] parts = recorded.split(" ", -1);
        if (parts.length != 2 || !parts[0].matches("\\d{1,10}") || !parts[1].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        long began = Long.parseLong(parts[1]);
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .startInstant()
                        .map(start -> Math.abs(start.toEpochMilli() - began) <= TOLERANCE.toMillis())
                        .orElse(began == 0L));
    }

    /** Forgets the process. */
    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
