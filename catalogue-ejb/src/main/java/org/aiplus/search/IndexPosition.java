// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.feed.FeedPosition;
import org.aiplus.shared.RuleViolation;

/**
 * What an index on disk holds. Kept in a file beside it and written after it, so that a crash makes the index do some
 * changes again and never miss one.
 *
 * @param instance which life of the database it was made from
 * @param format {@link IndexFormat} that it was made with
 * @param position how far it has followed the change feed
 */
record IndexPosition(UUID instance, String format, FeedPosition position) {

    private static final String FILE = "position";

    /** What the file says; empty when there is none or it cannot be read, which means that the index is worth nothing. */
    static Optional<IndexPosition> read(Path directory) {
        try {
            var lines = Files.readAllLines(directory.resolve(FILE));
            return lines.size() < 3
                    ? Optional.empty()
                    : Optional.of(new IndexPosition(
                            UUID.fromString(lines.get(0)), lines.get(1), FeedPosition.parse(lines.get(2))));
        } catch (IOException | IllegalArgumentException | RuleViolation unreadable) {
            return Optional.empty();
        }
    }

    void write(Path directory) {
        try {
            var next = directory.resolve(FILE + ".next");
            Files.write(next, List.of(instance.toString(), format, position.token()));
            Files.move(next, directory.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the index on disk count as worth nothing until it is complete again. */
    static void forget(Path directory) {
        try {
            Files.deleteIfExists(directory.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    IndexPosition at(FeedPosition later) {
        return new IndexPosition(instance, format, later);
    }
}
