// SPDX-License-Identifier: Apache-2.0
package org.aiplus.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.aiplus.shared.ProblemCode;

/**
 * Unpacks the parts of a package one after the other without keeping them, and stops as soon as they become more than a
 * document ever is. What the directory says about sizes is not believed but compared.
 */
final class PackageReader implements AutoCloseable {

    /** Most bytes of all parts together. */
    static final long LARGEST_CONTENT = 100L * 1024 * 1024;

    /** A part above {@link #RATIO_FROM} bytes may not be more than this many times as large as its packed form. */
    static final int LARGEST_RATIO = 100;

    private static final long RATIO_FROM = 1024 * 1024;
    private static final int BLOCK = 64 * 1024;

    /** Most bytes of a part that is kept to be read. */
    private static final int LARGEST_KEPT = 1024 * 1024;

    private final FileChannel file;
    private final Inflater inflater = new Inflater(true);
    private final ByteBuffer packed = ByteBuffer.allocate(BLOCK);
    private final byte[] content = new byte[BLOCK];
    private long total;

    PackageReader(FileChannel file) {
        this.file = file;
    }

    /**
     * Unpacks one part.
     *
     * @param inspection sees each block of the content
     * @param keep whether the content is wanted
     * @return the content when it is wanted, else nothing
     */
    byte[] read(PackageEntry entry, long data, boolean keep, ContentInspection inspection) throws IOException {
        var kept = new ByteArrayOutputStream();
        var sum = new CRC32();
        long unpacked = 0;
        long at = data;
        long left = entry.packed();
        inflater.reset();
        boolean more = true;
        while (more) {
            int length;
            if (entry.deflated()) {
                if (inflater.needsInput() && left > 0) {
                    var read = fill(at, left);
                    at += read;
                    left -= read;
                    inflater.setInput(packed.array(), 0, read);
                }
                length = inflate();
                more = !inflater.finished() && (length > 0 || left > 0 || !inflater.needsInput());
            } else {
                length = fill(at, left);
                System.arraycopy(packed.array(), 0, content, 0, length);
                at += length;
                left -= length;
                more = left > 0;
            }
            unpacked += length;
            total += length;
            require(
                    total <= LARGEST_CONTENT
                            && (unpacked <= RATIO_FROM || unpacked <= LARGEST_RATIO * Math.max(1, entry.packed())),
                    ProblemCode.FILE_UNPACKS_TOO_LARGE);
            sum.update(content, 0, length);
            inspection.block(content, length);
            if (keep) {
                require(unpacked <= LARGEST_KEPT, ProblemCode.FILE_UNPACKS_TOO_LARGE);
                kept.write(content, 0, length);
            }
        }
        require(
                (!entry.deflated() || inflater.finished() && inflater.getRemaining() == 0 && left == 0)
                        && unpacked == entry.unpacked()
                        && sum.getValue() == entry.crc(),
                ProblemCode.FILE_UNREADABLE);
        return kept.toByteArray();
    }

    private int inflate() {
        try {
            return inflater.inflate(content);
        } catch (DataFormatException damaged) {
            throw Refusals.of(ProblemCode.FILE_UNREADABLE);
        }
    }

    private int fill(long at, long left) throws IOException {
        packed.clear().limit((int) Math.min(BLOCK, left));
        while (packed.hasRemaining()) {
            require(file.read(packed, at + packed.position()) >= 0, ProblemCode.FILE_UNREADABLE);
        }
        return packed.limit();
    }

    private static void require(boolean condition, ProblemCode otherwise) {
        if (!condition) {
            throw Refusals.of(otherwise);
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
