// SPDX-License-Identifier: Apache-2.0
package org.aiplus.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.aiplus.shared.ProblemCode;

/**
 * Refuses files that are two things at once. Readers of archives look for their directory at the end of a file, browsers
 * for markup anywhere, self-extracting archives for a signature behind something else; none of that belongs into a
 * document or picture.
 */
final class BinaryCheck {

    /** Bytes at the end among which the directory of a ZIP archive may begin: its own 22 and the longest comment. */
    private static final int ARCHIVE_TAIL = 22 + 0xFFFF;

    private static final Markers OTHERS = Markers.of(
            "<html>",
            "<html ",
            "<!doctype html",
            "<script>",
            "<script ",
            "<iframe ",
            "<?php",
            "Rar!\u001A\u0007",
            "7z\u00BC\u00AF\u0027\u001C");
    private static final Markers ARCHIVE_DIRECTORY = Markers.of("PK\u0005\u0006");
    private static final Markers PICTURE_IN_WORDS = Markers.of("<svg", "<?xml");
    private static final int HEAD = 1024;

    private BinaryCheck() {}

    static void check(ReceivedFile file) throws IOException {
        try (var in = file.open()) {
            if (OTHERS.first(in).isPresent()) {
                throw Refusals.of(ProblemCode.FILE_HIDDEN_CONTENT);
            }
        }
        try (var in = file.open()) {
            if (PICTURE_IN_WORDS
                    .first(new java.io.ByteArrayInputStream(in.readNBytes(HEAD)))
                    .isPresent()) {
                throw Refusals.of(ProblemCode.FILE_HIDDEN_CONTENT);
            }
        }
        try (var in = file.open()) {
            in.skipNBytes(Math.max(0, file.size() - ARCHIVE_TAIL));
            if (ARCHIVE_DIRECTORY.first(in).isPresent()) {
                throw Refusals.of(ProblemCode.FILE_HIDDEN_CONTENT);
            }
        }
    }

    /** The last bytes of a file, at most so many, as Latin-1. */
    static String tail(ReceivedFile file, int most) throws IOException {
        try (var channel = file.channel()) {
            var bytes = ByteBuffer.allocate((int) Math.min(most, file.size()));
            var at = file.size() - bytes.capacity();
            while (bytes.hasRemaining()) {
                var read = channel.read(bytes, at + bytes.position());
                if (read < 0) {
                    break;
                }
            }
            return new String(bytes.array(), StandardCharsets.ISO_8859_1);
        }
    }
}
