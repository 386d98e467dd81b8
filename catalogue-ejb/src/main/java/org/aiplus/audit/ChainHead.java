// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import java.util.regex.Pattern;

/**
 * A state of the chain that somebody keeps elsewhere, on paper or in a log, to see later that it is still part of it.
 *
 * @param sequence number of the link, from 1
 * @param hash its hash, 64 lower-case hexadecimal digits
 */
public record ChainHead(long sequence, String hash) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public ChainHead {
        if (sequence < 1 || !HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("not a head of the chain");
        }
    }
}
