// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.limit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses that share their first bits, written {@code 10.0.0.0/8} or as one address. Never asks a name server. */
public final class AddressBlock {

    private static final Pattern LITERAL =
            Pattern.compile("\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*");

    private final byte[] network;
    private final int bits;

    private AddressBlock(byte[] network, int bits) {
        this.network = network;
        this.bits = bits;
    }

    /**
     * Reads a block.
     *
     * @throws IllegalArgumentException when the text is no address with an optional number of bits
     */
    public static AddressBlock parse(String text) {
        var parts = text.split("/", 2);
        var network = bytes(parts[0]).orElseThrow(() -> new IllegalArgumentException("no address"));
        if (parts.length == 1) {
            return new AddressBlock(network, network.length * 8);
        }
        if (!parts[1].matches("\\d{1,3}") || Integer.parseInt(parts[1]) > network.length * 8) {
            throw new IllegalArgumentException("no number of bits of this kind of address");
        }
        return new AddressBlock(network, Integer.parseInt(parts[1]));
    }

    /** Whether the address, written as digits, lies in the block; false for anything that is no address. */
    public boolean contains(String address) {
        return bytes(address)
                .filter(candidate -> candidate.length == network.length)
                .filter(this::sharesBits)
                .isPresent();
    }

    /** The bytes of an address that is written as digits, empty for anything else. */
    static Optional<byte[]> bytes(String address) {
        if (!LITERAL.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(address).getAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private boolean sharesBits(byte[] candidate) {
        var whole = bits / 8;
        if (!Arrays.equals(network, 0, whole, candidate, 0, whole)) {
            return false;
        }
        var rest = bits % 8;
        return rest == 0 || ((network[whole] ^ candidate[whole]) & 0xff) >> (8 - rest) == 0;
    }
}
