// SPDX-License-Identifier: Apache-2.0
package org.aiplus.files;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.aiplus.shared.ProblemCode;

/** A JPEG is a row of segments from the start mark to the end mark, with nothing behind it. */
final class JpegCheck {

    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final int LENGTH_BYTES = 2;

    private JpegCheck() {}

    static void check(ReceivedFile file) throws IOException {
        BinaryCheck.check(file);
        try (var in = new DataInputStream(file.open())) {
            if (in.readUnsignedByte() != MARK || in.readUnsignedByte() != START) {
                throw Refusals.of(ProblemCode.FILE_UNREADABLE);
            }
            var mark = mark(in);
            while (mark != END) {
                skipSegment(in);
                mark = mark == SCAN ? afterScan(in) : mark(in);
            }
            if (in.read() >= 0) {
                throw Refusals.of(ProblemCode.FILE_HIDDEN_CONTENT);
            }
        } catch (EOFException cut) {
            throw Refusals.of(ProblemCode.FILE_UNREADABLE);
        }
    }

    private static int mark(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != MARK) {
            throw Refusals.of(ProblemCode.FILE_UNREADABLE);
        }
        var mark = in.readUnsignedByte();
        while (mark == MARK) {
            mark = in.readUnsignedByte();
        }
        if (mark == 0) {
            throw Refusals.of(ProblemCode.FILE_UNREADABLE);
        }
        return mark;
    }

    private static void skipSegment(DataInputStream in) throws IOException {
        var length = in.readUnsignedShort();
        if (length < LENGTH_BYTES) {
            throw Refusals.of(ProblemCode.FILE_UNREADABLE);
        }
        in.skipNBytes(length - LENGTH_BYTES);
    }

    /** Skips picture data, in which a mark byte is followed by zero or a restart number. */
    private static int afterScan(InputStream in) throws IOException {
        while (true) {
            var b = in.read();
            while (b == MARK) {
                b = in.read();
                if (b > 0 && b != MARK && (b < FIRST_RESTART || b > LAST_RESTART)) {
                    return b;
                }
            }
            if (b < 0) {
                throw new EOFException();
            }
        }
    }
}
