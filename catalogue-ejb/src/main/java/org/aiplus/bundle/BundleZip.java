// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A bundle as a ZIP file. Parts are stored as they are and not compressed, in their order and all of one time, so that equal
 * parts give equal bytes on every machine and the verifier can account for each byte of the file.
 */
public final class BundleZip {

    /** Any time that the format knows without an extension. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final int LOCAL_HEADER = 30;
    private static final int CENTRAL_HEADER = 46;
    private static final int END = 22;

    private BundleZip() {}

    /**
     * Writes a bundle.
     *
     * @param parts gives the bytes of the part with a number, from 0
     */
    public static void write(BundleView bundle, IntFunction<byte[]> parts, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (int i = 0; i < bundle.parts().size(); i++) {
            var part = bundle.parts().get(i);
            var entry = new ZipEntry(part.name());
            entry.setMethod(ZipEntry.STORED);
            entry.setTimeLocal(TIME);
            entry.setSize(part.size());
            entry.setCrc(part.crc());
            zip.putNextEntry(entry);
            zip.write(parts.apply(i));
            zip.closeEntry();
        }
        zip.finish();
    }

    /** How many bytes the file has. */
    public static long size(BundleView bundle) {
        long size = END;
        for (var part : bundle.parts()) {
            size += LOCAL_HEADER + CENTRAL_HEADER + 2L * part.name().length() + part.size();
        }
        return size;
    }
}
