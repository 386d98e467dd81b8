// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.metrics;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.aiplus.api.limit.AddressBlock;
import org.jspecify.annotations.Nullable;

/**
 * Who may read the figures: whoever has the token, or, where none is set, a program on the same machine. A request that
 * a proxy passed on comes from elsewhere, whatever the address of the connection says.
 *
 * @param token the token, {@code null} when none is set
 */
record MetricsAccess(@Nullable String token) {

    private static final String SCHEME = "Bearer ";
    private static final List<AddressBlock> LOOPBACK =
            List.of(AddressBlock.parse("127.0.0.0/8"), AddressBlock.parse("::1"));

    /**
     * Decides about a request.
     *
     * @param authorization its {@code Authorization}
     * @param peer address of the connection
     * @param passedOn whether any header says that a proxy stood in between
     */
    boolean allows(@Nullable String authorization, String peer, boolean passedOn) {
        if (token == null) {
            return !passedOn && isLoopback(peer);
        }
        return authorization != null
                && authorization.startsWith(SCHEME)
                && MessageDigest.isEqual(
                        bytes(authorization.substring(SCHEME.length()).strip()), bytes(token));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isLoopback(String peer) {
        return LOOPBACK.stream().anyMatch(block -> block.contains(peer));
    }
}
