// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An amount in every way in which it could lie about: as text in several encodings, in Base64 and in hexadecimal, as the virtual
 * machine counts and as the database does. Counts where it is found, by place and way of writing.
 */
final class Needles {

    private static final int WINDOW = 1 << 22;

    /** Digits in one number of the database. */
    private static final int GROUP = 10_000;

    private final Map<String, byte[]> needles = new LinkedHashMap<>();
    private final boolean[] first = new boolean[256];
    private final int longest;
    private final Map<String, Integer> hits = new TreeMap<>();

    /** Looks for this amount, of nine digits before the point and up to four behind it, so that it occurs nowhere by chance. */
    Needles(BigDecimal amount) {
        var whole = amount.toBigInteger().toString();
        needles.put("text", ascii(whole));
        needles.put("UTF-16 big-endian", whole.getBytes(StandardCharsets.UTF_16BE));
        needles.put("UTF-16 little-endian", whole.getBytes(StandardCharsets.UTF_16LE));
        needles.put("hexadecimal", ascii(HexFormat.of().formatHex(ascii(whole))));
        var unscaled = amount.unscaledValue().longValueExact();
        needles.put("long", ByteBuffer.allocate(Long.BYTES).putLong(unscaled).array());
        needles.put("numeric", numeric(amount));
        for (int shift = 0; shift < 3; shift++) {
            // Base64 writes the same bytes in three ways, by where they begin; the ends depend on the neighbours.
            var coded = Base64.getEncoder().encodeToString(ascii(" ".repeat(shift) + whole));
            needles.put("Base64 " + shift, ascii(coded.substring(shift == 0 ? 0 : 4, coded.length() - 4)));
        }
        needles.values().forEach(needle -> first[needle[0] & 0xff] = true);
        longest = needles.values().stream()
                .mapToInt(needle -> needle.length)
                .max()
                .orElseThrow();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The digits to the base of ten thousand, as the database keeps them on this kind of machine. */
    private static byte[] numeric(BigDecimal amount) {
        var digits = new ArrayList<Short>();
        for (long left = amount.setScale(4).unscaledValue().longValueExact(); left > 0; left /= GROUP) {
            digits.add(0, (short) (left % GROUP));
        }
        var bytes = ByteBuffer.allocate(digits.size() * Short.BYTES).order(ByteOrder.nativeOrder());
        digits.forEach(bytes::putShort);
        return bytes.array();
    }

    /** Looks through all files of folders. */
    Needles in(List<Path> folders) {
        for (var folder : folders) {
            try {
                Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                        if (attributes.isRegularFile()) {
                            in(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    /** Files of a running database come and go. */
                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException gone) {
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return this;
    }

    private void in(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            in(file.toString(), bytes);
        } catch (NoSuchFileException gone) {
            // A file of the database that was removed meanwhile.
        }
    }

    /** Looks through everything that comes. */
    Needles in(String place, InputStream bytes) throws IOException {
        var window = new byte[WINDOW + longest];
        int kept = 0;
        for (int read = bytes.read(window, kept, WINDOW); read > 0; read = bytes.read(window, kept, WINDOW)) {
            int length = kept + read;
            count(place, window, length);
            // What lies across the edge of two windows is found in the next one; nothing is counted twice.
            kept = Math.min(longest - 1, length);
            System.arraycopy(window, length - kept, window, 0, kept);
            Arrays.fill(window, kept, window.length, (byte) 0);
        }
        return this;
    }

    /** What is written into it is looked through as it comes. */
    OutputStream sink(String place) {
        return new OutputStream() {
            private byte[] before = new byte[0];

            @Override
            public void write(int one) {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                var window = new byte[before.length + length];
                System.arraycopy(before, 0, window, 0, before.length);
                System.arraycopy(bytes, from, window, before.length, length);
                count(place, window, window.length);
                int kept = Math.min(longest - 1, window.length);
                before = Arrays.copyOfRange(window, window.length - kept, window.length);
            }
        };
    }

    private void count(String place, byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (first[bytes[i] & 0xff]) {
                for (var needle : needles.entrySet()) {
                    if (matches(bytes, i, length, needle.getValue())) {
                        hits.merge(place + ", " + needle.getKey(), 1, Integer::sum);
                    }
                }
            }
        }
    }

    private static boolean matches(byte[] bytes, int at, int length, byte[] needle) {
        if (at + needle.length > length) {
            return false;
        }
        for (int j = 0; j < needle.length; j++) {
            if (bytes[at + j] != needle[j]) {
                return false;
            }
        }
        return true;
    }

    /** How often it was found where and how since this was asked last. */
    Map<String, Integer> found() {
        var found = new TreeMap<>(hits);
        hits.clear();
        return found;
    }
}
