// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Splits a secret into three shares of which any two give it back and any one tells nothing (Shamir, "How to Share a
 * Secret", 1979): each byte is the constant of a line with a random slope, and a share is the line at 1, 2 or 3.
 */
final class SecretSharing {

    static final int SHARES = 3;
    static final int NEEDED = 2;

    private static final int BYTE = 0xff;

    private SecretSharing() {}

    /** The shares with the numbers 1, 2 and 3, in this order. */
    static byte[][] split(byte[] secret, SecureRandom random) {
        var slopes = new byte[secret.length];
        random.nextBytes(slopes);
        var shares = new byte[SHARES][secret.length];
        for (int number = 1; number <= SHARES; number++) {
            for (int i = 0; i < secret.length; i++) {
                shares[number - 1][i] = (byte) (secret[i] ^ Gf256.multiply(slopes[i] & BYTE, number));
            }
        }
        Arrays.fill(slopes, (byte) 0);
        return shares;
    }

    /** The secret from two shares with different numbers; from shares that do not belong together, something else. */
    static byte[] join(int oneNumber, byte[] one, int otherNumber, byte[] other) {
        if (oneNumber == otherNumber || one.length != other.length) {
            throw new IllegalArgumentException("two different shares of one secret are needed");
        }
        var secret = new byte[one.length];
        for (int i = 0; i < secret.length; i++) {
            secret[i] =
                    (byte) Gf256.atZero(new int[] {oneNumber, otherNumber}, new int[] {one[i] & BYTE, other[i] & BYTE});
        }
        return secret;
    }
}
