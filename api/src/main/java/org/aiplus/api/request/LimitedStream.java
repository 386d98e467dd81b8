// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.request;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops a body that turns out to be longer than allowed, also when its length was not announced. */
final class LimitedStream extends FilterInputStream {

    private final int limit;
    private long count;

    LimitedStream(InputStream in, int limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        if (one >= 0) {
            counted(1);
        }
        return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        var read = super.read(target, offset, length);
        if (read > 0) {
            counted(read);
        }
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        var skipped = super.skip(wanted);
        counted(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void counted(long bytes) {
        count += bytes;
        if (count > limit) {
            throw BodyFilter.tooLarge(limit);
        }
    }
}
