// SPDX-License-Identifier: Apache-2.0
package org.aiplus.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds known beginnings of other formats in a stream of bytes, in one pass and with a small buffer. */
final class Markers {

    private static final int BLOCK = 64 * 1024;

    private final byte[][] wanted;
    private final boolean[] starts = new boolean[256];
    private final int longest;

    private Markers(List<byte[]> wanted) {
        this.wanted = wanted.toArray(byte[][]::new);
        this.longest = wanted.stream().mapToInt(marker -> marker.length).max().orElse(1);
        wanted.forEach(marker -> starts[marker[0] & 0xFF] = true);
    }

    /** Markers of ASCII characters, found in any case. */
    static Markers of(String... texts) {
        return new Markers(Arrays.stream(texts)
                .map(text -> text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.ISO_8859_1))
                .toList());
    }

    /** The first marker that occurs, in lower case. */
    Optional<String> first(InputStream in) throws IOException {
        var buffer = new byte[BLOCK + longest];
        int kept = 0;
        for (int read = in.readNBytes(buffer, kept, BLOCK); ; read = in.readNBytes(buffer, kept, BLOCK)) {
            var end = kept + read;
            var last = read < BLOCK;
            var limit = last ? end : end - longest + 1;
            for (int at = 0; at < limit; at++) {
                if (starts[lower(buffer[at]) & 0xFF]) {
                    var found = at(buffer, at, end);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            if (last) {
                return Optional.empty();
            }
            kept = end - limit;
            System.arraycopy(buffer, limit, buffer, 0, kept);
        }
    }

    private Optional<String> at(byte[] buffer, int at, int end) {
        for (var marker : wanted) {
            int i = 0;
            while (i < marker.length && at + i < end && lower(buffer[at + i]) == marker[i]) {
                i++;
            }
            if (i == marker.length) {
                return Optional.of(new String(marker, StandardCharsets.ISO_8859_1));
            }
        }
        return Optional.empty();
    }

    private static byte lower(byte b) {
        return b >= 'A' && b <= 'Z' ? (byte) (b + ('a' - 'A')) : b;
    }
}
