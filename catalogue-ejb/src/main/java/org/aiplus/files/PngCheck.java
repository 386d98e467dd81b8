// SPDX-License-Identifier: Apache-2.0
package org.aiplus.files;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.CRC32;
import org.aiplus.shared.ProblemCode;

/** A PNG is a row of parts with a checksum each, from the header to the end part, with nothing behind it. */
final class PngCheck {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int HEADER = 0x49484452;
    private static final int END = 0x49454E44;
    private static final int BLOCK = 64 * 1024;

    private PngCheck() {}

    static void check(ReceivedFile file) throws IOException {
        BinaryCheck.check(file);
        try (var in = new DataInputStream(file.open())) {
            if (in.readLong() != SIGNATURE || part(in) != HEADER) {
                throw Refusals.of(ProblemCode.FILE_UNREADABLE);
            }
            while (part(in) != END) {
                // Each part checks itself.
            }
            if (in.read() >= 0) {
                throw Refusals.of(ProblemCode.FILE_HIDDEN_CONTENT);
            }
        } catch (EOFException cut) {
            throw Refusals.of(ProblemCode.FILE_UNREADABLE);
        }
    }

    private static int part(DataInputStream in) throws IOException {
        var length = in.readInt();
        if (length < 0 || length > ReceivedFile.LARGEST) {
            throw Refusals.of(ProblemCode.FILE_UNREADABLE);
        }
        var type = in.readInt();
        var sum = new CRC32();
        for (int shift = 24; shift >= 0; shift -= 8) {
            sum.update(type >>> shift & 0xFF);
        }
        var block = new byte[BLOCK];
        for (int left = length; left > 0; ) {
            var wanted = Math.min(left, BLOCK);
            in.readFully(block, 0, wanted);
            sum.update(block, 0, wanted);
            left -= wanted;
        }
        if (in.readInt() != (int) sum.getValue()) {
            throw Refusals.of(ProblemCode.FILE_UNREADABLE);
        }
        return type;
    }
}
