// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

/**
 * Arithmetic on bytes as elements of the field of 256 elements with the polynomial of AES (x^8 + x^4 + x^3 + x + 1). No
 * tables and no branches on secrets, so that time tells nothing.
 */
final class Gf256 {

    private static final int BITS = 8;
    private static final int REDUCTION = 0x1b;
    private static final int BYTE = 0xff;

    private Gf256() {}

    static int multiply(int a, int b) {
        int product = 0;
        int shifted = a;
        for (int bit = 0; bit < BITS; bit++) {
            product ^= shifted & -((b >> bit) & 1);
            int carry = -((shifted >> (BITS - 1)) & 1);
            shifted = (shifted << 1 & BYTE) ^ (REDUCTION & carry);
        }
        return product;
    }

    /** The inverse is the power of 254; that of nothing is nothing. */
    static int inverse(int a) {
        int power = a;
        int result = 1;
        for (int exponent = BYTE - 1; exponent > 0; exponent >>= 1) {
            if ((exponent & 1) == 1) {
                result = multiply(result, power);
            }
            power = multiply(power, power);
        }
        return result;
    }

    /** The value at zero of the polynomial through these points; the abscissas are different and not zero. */
    static int atZero(int[] x, int[] y) {
        int value = 0;
        for (int i = 0; i < x.length; i++) {
            int basis = y[i];
            for (int j = 0; j < x.length; j++) {
                if (i != j) {
                    basis = multiply(basis, multiply(x[j], inverse(x[i] ^ x[j])));
                }
            }
            value ^= basis;
        }
        return value;
    }
}
