// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.limit;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out from which address a request came when proxies stand in between. */
final class ClientAddress {

    private static final int HOME_NETWORK_BYTES = 8;

    private ClientAddress() {}

    /**
     * The nearest address that no trusted proxy vouches for. What lies further away could be anybody's invention.
     *
     * @param peer address of the connection
     * @param forwardedFor value of {@code X-Forwarded-For}, nearest proxy last
     */
    static String of(String peer, @Nullable String forwardedFor, List<AddressBlock> trusted) {
        if (forwardedFor == null || !isTrusted(peer, trusted)) {
            return peer;
        }
        var hops = forwardedFor.split(",", -1);
        var nearest = peer;
        for (var i = hops.length - 1; i >= 0; i--) {
            var hop = hops[i].strip();
            if (AddressBlock.bytes(hop).isEmpty()) {
                return nearest;
            }
            nearest = hop;
            if (!isTrusted(hop, trusted)) {
                return nearest;
            }
        }
        return nearest;
    }

    /** Whoever pays for the requests of an address: one IPv6 subscriber owns a whole network of 64 bits. */
    static String payer(String address) {
        return AddressBlock.bytes(address)
                .map(bytes -> bytes.length > 4 ? Arrays.copyOf(bytes, HOME_NETWORK_BYTES) : bytes)
                .map(HexFormat.of()::formatHex)
                .orElse(address);
    }

    private static boolean isTrusted(String address, List<AddressBlock> trusted) {
        return trusted.stream().anyMatch(block -> block.contains(address));
    }
}
