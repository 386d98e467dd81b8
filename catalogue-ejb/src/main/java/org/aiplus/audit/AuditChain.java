// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * The arithmetic of the chain, exact to the byte, so that anybody can check it without this product.
 *
 * <pre>
 * payload hash = SHA-256( payload in UTF-8 )
 * link hash    = SHA-256( previous link hash   32 bytes, zero for the first
 *                      || sequence              8 bytes, big-endian, 1 for the first
 *                      || time of the entry     8 bytes, big-endian, microseconds since 1970-01-01T00:00Z
 *                      || payload hash         32 bytes )
 * signed text  = "AI+ Catalogue audit head 1\n" sequence "\n" link hash in lower-case hexadecimal "\n"
 *                time of signing in microseconds since 1970-01-01T00:00Z "\n", in ASCII
 * </pre>
 */
final class AuditChain {

    private static final int HASH_LENGTH = 32;

    private AuditChain() {}

    /** What stands before the first link. */
    static byte[] start() {
        return new byte[HASH_LENGTH];
    }

    static byte[] hash(String payload) {
        return sha256().digest(payload.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] link(byte[] previous, long sequence, Instant at, byte[] payloadHash) {
        return sha256().digest(ByteBuffer.allocate(2 * HASH_LENGTH + 2 * Long.BYTES)
                .put(previous)
                .putLong(sequence)
                .putLong(micros(at))
                .put(payloadHash)
                .array());
    }

    static byte[] signedText(long sequence, byte[] hash, Instant signedAt) {
        return ("AI+ Catalogue audit head 1\n" + sequence + "\n" + hex(hash) + "\n" + micros(signedAt) + "\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
