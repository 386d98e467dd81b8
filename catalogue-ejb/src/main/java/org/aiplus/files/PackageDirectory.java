// SPDX-License-Identifier: Apache-2.0
package org.aiplus.files;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.aiplus.shared.ProblemCode;

/**
 * Reads the directory of a ZIP package with suspicion. Office programs write a plain form of it; everything that two
 * readers could understand in two ways is refused: comments, gaps, parts that overlap or appear twice, names that lead out
 * of the package, encryption, and the extension for very large archives.
 */
final class PackageDirectory {

    /** Most parts of a package. */
    static final int MOST_ENTRIES = 2_000;

    private static final int LARGEST_DIRECTORY = 1024 * 1024;
    private static final int END_SIGNATURE = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_SIGNATURE = 0x02014B50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_SIGNATURE = 0x04034B50;
    private static final int LOCAL_LENGTH = 30;
    private static final int LARGE_16 = 0xFFFF;
    private static final long LARGE_32 = 0xFFFFFFFFL;
    private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;
    private static final int DESCRIBED = 1 << 3;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /** Lengths of the record that may follow a part's data: without and with signature, and the wide forms. */
    private static final List<Long> DESCRIPTOR_LENGTHS = List.of(0L, 12L, 16L, 20L, 24L);

    private final FileChannel file;
    private final long size;

    PackageDirectory(FileChannel file) throws IOException {
        this.file = file;
        this.size = file.size();
    }

    /** The parts in the order in which they lie in the file. */
    List<PackageEntry> entries() throws IOException {
        var end = read(size - END_LENGTH, END_LENGTH);
        require(end.getInt(0) == END_SIGNATURE, ProblemCode.FILE_HIDDEN_CONTENT);
        var count = end.getShort(10) & 0xFFFF;
        var length = end.getInt(12) & LARGE_32;
        var offset = end.getInt(16) & LARGE_32;
        require(
                end.getInt(4) == 0 && count == (end.getShort(8) & 0xFFFF) && end.getShort(20) == 0 && count > 0,
                ProblemCode.FILE_UNREADABLE);
        require(
                count != LARGE_16 && count <= MOST_ENTRIES && length <= LARGEST_DIRECTORY,
                ProblemCode.FILE_UNPACKS_TOO_LARGE);
        require(offset + length == size - END_LENGTH, ProblemCode.FILE_HIDDEN_CONTENT);
        var entries = directory(read(offset, (int) length), count);
        entries.sort(Comparator.comparingLong(PackageEntry::offset));
        requireGapless(entries, offset);
        return entries;
    }

    /** Where the data of a part begins. */
    long dataOf(PackageEntry entry) throws IOException {
        var local = read(entry.offset(), LOCAL_LENGTH);
        require(local.getInt(0) == LOCAL_SIGNATURE, ProblemCode.FILE_UNREADABLE);
        var nameLength = local.getShort(26) & 0xFFFF;
        var name = read(entry.offset() + LOCAL_LENGTH, nameLength);
        require(
                entry.name().equals(StandardCharsets.UTF_8.decode(name).toString())
                        && (local.getShort(8) == DEFLATED) == entry.deflated(),
                ProblemCode.FILE_HIDDEN_CONTENT);
        return entry.offset() + LOCAL_LENGTH + nameLength + (local.getShort(28) & 0xFFFF);
    }

    private List<PackageEntry> directory(ByteBuffer bytes, int count) {
        var entries = new ArrayList<PackageEntry>();
        var names = new HashSet<String>();
        for (int i = 0; i < count; i++) {
            require(bytes.remaining() >= ENTRY_LENGTH, ProblemCode.FILE_UNREADABLE);
            var at = bytes.position();
            require(bytes.getInt(at) == ENTRY_SIGNATURE, ProblemCode.FILE_UNREADABLE);
            var flags = bytes.getShort(at + 8);
            var method = bytes.getShort(at + 10);
            var nameLength = bytes.getShort(at + 28) & 0xFFFF;
            var rest = (bytes.getShort(at + 30) & 0xFFFF) + (bytes.getShort(at + 32) & 0xFFFF);
            require(
                    (flags & ENCRYPTED) == 0
                            && (method == STORED || method == DEFLATED)
                            && bytes.remaining() >= ENTRY_LENGTH + nameLength + rest,
                    ProblemCode.FILE_UNREADABLE);
            var name = StandardCharsets.UTF_8
                    .decode(bytes.slice(at + ENTRY_LENGTH, nameLength))
                    .toString();
            var entry = new PackageEntry(
                    name,
                    method == DEFLATED,
                    (flags & DESCRIBED) != 0,
                    bytes.getInt(at + 16) & LARGE_32,
                    bytes.getInt(at + 20) & LARGE_32,
                    bytes.getInt(at + 24) & LARGE_32,
                    bytes.getInt(at + 42) & LARGE_32);
            require(
                    entry.packed() != LARGE_32 && entry.unpacked() != LARGE_32 && entry.offset() != LARGE_32,
                    ProblemCode.FILE_UNPACKS_TOO_LARGE);
            require(staysInside(name) && names.add(name.toLowerCase(Locale.ROOT)), ProblemCode.FILE_HIDDEN_CONTENT);
            entries.add(entry);
            bytes.position(at + ENTRY_LENGTH + nameLength + rest);
        }
        require(!bytes.hasRemaining(), ProblemCode.FILE_HIDDEN_CONTENT);
        return entries;
    }

    private void requireGapless(List<PackageEntry> entries, long directory) throws IOException {
        long expected = 0;
        boolean described = false;
        for (var entry : entries) {
            requireNext(entry.offset() - expected, described);
            var data = dataOf(entry);
            expected = data + entry.packed();
            described = entry.described();
            require(expected <= directory, ProblemCode.FILE_UNREADABLE);
        }
        requireNext(directory - expected, described);
    }

    private static void requireNext(long gap, boolean described) {
        require(gap == 0 || described && DESCRIPTOR_LENGTHS.contains(gap), ProblemCode.FILE_HIDDEN_CONTENT);
    }

    private static boolean staysInside(String name) {
        return !name.isEmpty()
                && !name.startsWith("/")
                && name.codePoints().noneMatch(c -> Character.isISOControl(c) || c == '\\' || c == ':' || c == 0xFFFD)
                && List.of(name.split("/", -1)).stream().noneMatch(part -> part.equals("..") || part.equals("."));
    }

    private ByteBuffer read(long from, int length) throws IOException {
        require(from >= 0 && from + length <= size, ProblemCode.FILE_UNREADABLE);
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    private static void require(boolean condition, ProblemCode otherwise) {
        if (!condition) {
            throw Refusals.of(otherwise);
        }
    }
}
