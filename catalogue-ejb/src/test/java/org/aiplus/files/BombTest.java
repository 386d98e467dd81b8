// SPDX-License-Identifier: Apache-2.0
package org.aiplus.files;

import static org.aiplus.files.Samples.docxParts;
import static org.aiplus.files.Samples.latin1;
import static org.aiplus.files.Samples.xlsxParts;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.aiplus.shared.ProblemCode;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files built to exhaust whoever unpacks them. Memory is what the check itself allocates in its thread, garbage
 * included: an upper bound of what it ever holds. Time is reported and not judged, because machines differ.
 */
class BombTest {

    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int MEGABYTE = 1024 * 1024;

    static Stream<Arguments> bombs() throws IOException {
        return Stream.of(
                Arguments.of(
                        "one part of 4 GB that says so", deep(4096L * MEGABYTE), ProblemCode.FILE_UNPACKS_TOO_LARGE),
                Arguments.of("one part of 99 MB of zeros", deep(99L * MEGABYTE), ProblemCode.FILE_UNPACKS_TOO_LARGE),
                Arguments.of("many parts of 1 MB each", wide(200), ProblemCode.FILE_UNPACKS_TOO_LARGE),
                Arguments.of("a part that lies about its size", lying(), ProblemCode.FILE_UNPACKS_TOO_LARGE),
                Arguments.of("60,000 empty parts", many(60_000), ProblemCode.FILE_UNPACKS_TOO_LARGE),
                Arguments.of("parts that overlap", overlapping(), ProblemCode.FILE_HIDDEN_CONTENT),
                Arguments.of("an archive in the archive", nested(), ProblemCode.FILE_ACTIVE_CONTENT),
                Arguments.of("a workbook with a shared text of 90 MB", strings(), ProblemCode.FILE_UNPACKS_TOO_LARGE),
                Arguments.of("a hundred million laughs", laughs(), ProblemCode.FILE_ACTIVE_CONTENT),
                Arguments.of("content types of 3 MB", types(), ProblemCode.FILE_UNPACKS_TOO_LARGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void aBombIsRefusedBeforeItGoesOff(String name, byte[] bomb, ProblemCode code, TestReporter report) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        var allocated = threads.getCurrentThreadAllocatedBytes();
        var ending = name.contains("workbook") ? "a.xlsx" : "a.docx";
        assertThat(FileChecksTest.refusal(ending, null, bomb)).isEqualTo(code);
        var bytes = threads.getCurrentThreadAllocatedBytes() - allocated;
        report.publishEntry(name, bomb.length + " bytes packed, " + bytes / 1024 + " KiB allocated");
        assertThat(bytes).as("bytes allocated").isLessThan(MOST_BYTES);
    }

    private static byte[] deep(long size) throws IOException {
        return zip(docxParts(), "word/big.xml", size);
    }

    private static byte[] zip(Map<String, byte[]> parts, String name, long size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            zip.putNextEntry(new ZipEntry(name));
            var block = new byte[MEGABYTE];
            java.util.Arrays.fill(block, (byte) ' ');
            for (long left = size; left > 0; left -= block.length) {
                zip.write(block, 0, (int) Math.min(left, block.length));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] wide(int parts) {
        var all = docxParts();
        var block = new byte[MEGABYTE];
        java.util.Arrays.fill(block, (byte) ' ');
        for (int i = 0; i < parts; i++) {
            all.put("word/part" + i + ".xml", block);
        }
        return Samples.zip(all);
    }

    /** Says 10 bytes in its directory and unpacks to 50 MB. */
    private static byte[] lying() throws IOException {
        var bomb = deep(50L * MEGABYTE);
        var name = latin1("word/big.xml");
        for (int at = bomb.length - 22; at > 0; at--) {
            var entry = ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN);
            if (entry.getInt(at) == 0x02014B50
                    && FileChecksTest.indexOf(java.util.Arrays.copyOfRange(bomb, at + 46, bomb.length), name) == 0) {
                entry.putInt(at + 24, 10);
                return bomb;
            }
        }
        throw new IllegalStateException("no directory entry");
    }

    private static byte[] many(int parts) {
        var all = docxParts();
        for (int i = 0; i < parts; i++) {
            all.put("word/" + i, new byte[0]);
        }
        return Samples.zip(all);
    }

    /** Two entries of the directory that name the same data: the way to petabytes in a few megabytes. */
    private static byte[] overlapping() {
        var parts = new LinkedHashMap<>(docxParts());
        parts.put("word/a.xml", new byte[100]);
        parts.put("word/b.xml", new byte[100]);
        var file = Samples.zip(parts);
        var bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int first = -1;
        for (int at = 0; at < file.length - 46; at++) {
            if (bytes.getInt(at) == 0x02014B50) {
                var name =
                        new String(file, at + 46, bytes.getShort(at + 28), java.nio.charset.StandardCharsets.US_ASCII);
                if (name.equals("word/a.xml")) {
                    first = bytes.getInt(at + 42);
                } else if (name.equals("word/b.xml")) {
                    bytes.putInt(at + 42, first);
                }
            }
        }
        return file;
    }

    private static byte[] nested() throws IOException {
        var parts = docxParts();
        parts.put("word/inner.bin", deep(20L * MEGABYTE));
        return Samples.zip(parts);
    }

    private static byte[] strings() throws IOException {
        return zip(xlsxParts(), "xl/sharedStrings.xml", 90L * MEGABYTE);
    }

    private static byte[] laughs() {
        var text = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\">");
        for (char c = 'b'; c < 'k'; c++) {
            text.append("<!ENTITY ")
                    .append(c)
                    .append(" \"")
                    .append(("&" + (char) (c - 1) + ";").repeat(10))
                    .append("\">");
        }
        return Samples.docx(
                "word/document.xml", latin1(text.append("]><l>&j;</l>").toString()));
    }

    private static byte[] types() throws IOException {
        var parts = docxParts();
        parts.remove("[Content_Types].xml");
        var noise = new java.util.Random(7);
        var content = new StringBuilder("<Types>");
        while (content.length() < 3 * MEGABYTE) {
            content.append("<Default Extension=\"").append(noise.nextLong()).append("\"/>");
        }
        parts.put("[Content_Types].xml", latin1(content.append("</Types>").toString()));
        return Samples.zip(parts);
    }
}
