// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.aiplus.build.launcher.data.FileTree;

/** The newest messages of the demo, a file each. A message is on the disk before its sender hears that it was taken. */
final class MailStore {
    /** Header line that names a recipient of the envelope. */
    static final String DELIVERED_TO = "Delivered-To";

    private static final String ENDING = ".eml";

    private final Path folder;
    private final int limit;

    /**
     * The messages in a folder.
     *
     * @param limit how many are kept; older ones are removed
     */
    MailStore(Path folder, int limit) {
        this.folder = FileTree.folder(folder, "rwx------");
        this.limit = limit;
    }

    /** Keeps a message with the addresses of its envelope. */
    synchronized void keep(String from, List<String> recipients, byte[] content) {
        long number = numbers().stream().findFirst().orElse(0L) + 1;
        StringBuilder envelope = new StringBuilder("Return-Path: <" + from + ">\r\n");
        recipients.forEach(recipient ->
                envelope.append(DELIVERED_TO).append(": ").append(recipient).append("\r\n"));
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        raw.writeBytes(envelope.toString().getBytes(StandardCharsets.UTF_8));
        raw.writeBytes(content);
        try {
            Path unfinished = folder.resolve("incoming");
            try (FileChannel file = FileChannel.open(
                    unfinished,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(raw.toByteArray());
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
                file.force(true);
            }
            Files.move(unfinished, file(number), StandardCopyOption.ATOMIC_MOVE);
            for (long old : numbers().stream().skip(limit).toList()) {
                Files.deleteIfExists(file(old));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The numbers of all messages, newest first. */
    List<Long> numbers() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("[0-9]+\\" + ENDING))
                    .map(name -> Long.valueOf(name.substring(0, name.length() - ENDING.length())))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A message, unless it was removed in the meantime. */
    Optional<KeptMessage> find(long number) {
        try {
            Path file = file(number);
            return Optional.of(
                    new KeptMessage(number, Files.getLastModifiedTime(file).toInstant(), Files.readAllBytes(file)));
        } catch (NoSuchFileException removed) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path file(long number) {
        return folder.resolve(String.format(Locale.ROOT, "%08d%s", number, ENDING));
    }
}
