// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two of three shares, against published values and on all that may be shared. */
class SecretSharingTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** FIPS 197, section 4.2, and the values that the Shamir libraries of the Java world are tested with. */
    @ParameterizedTest
    @CsvSource({"0x57, 0x83, 0xc1", "0x57, 0x13, 0xfe", "0x53, 0xca, 0x01", "90, 21, 254", "133, 5, 167", "0, 21, 0"})
    void multipliesAsPublished(String a, String b, String product) {
        assertThat(Gf256.multiply(Integer.decode(a), Integer.decode(b))).isEqualTo(Integer.decode(product));
    }

    @ParameterizedTest
    @CsvSource({"1 2 3, 1 2 3, 0", "1 2 3, 80 90 20, 30", "1 2 3, 43 22 86, 107"})
    void findsThePublishedValueAtZero(String x, String y, int atZero) {
        assertThat(Gf256.atZero(numbers(x), numbers(y))).isEqualTo(atZero);
    }

    private static int[] numbers(String list) {
        return Arrays.stream(list.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    @Test
    void everyElementHasItsInverse() {
        for (int a = 1; a < 256; a++) {
            assertThat(Gf256.multiply(a, Gf256.inverse(a))).isEqualTo(1);
        }
    }

    @Property(tries = 200)
    void anyTwoSharesGiveTheSecretBack(
            @ForAll @Size(min = 1, max = 64) byte[] secret,
            @ForAll @IntRange(min = 1, max = 3) int one,
            @ForAll @IntRange(min = 1, max = 2) int step) {
        int other = (one - 1 + step) % SecretSharing.SHARES + 1;
        var shares = SecretSharing.split(secret, RANDOM);
        assertThat(SecretSharing.join(one, shares[one - 1], other, shares[other - 1]))
                .isEqualTo(secret);
    }

    /** Over all slopes, each share of one secret takes every value once: whoever holds one share knows nothing. */
    @Test
    void oneShareMayBelongToAnySecret() {
        for (int number = 1; number <= SecretSharing.SHARES; number++) {
            var values = new HashSet<Integer>();
            for (int slope = 0; slope < 256; slope++) {
                values.add(0x5a ^ Gf256.multiply(slope, number));
            }
            assertThat(values).hasSize(256);
        }
    }

    @Test
    void oneShareTwiceIsNotTwo() {
        var share = HexFormat.of().parseHex("0102");
        assertThatIllegalArgumentException().isThrownBy(() -> SecretSharing.join(1, share, 1, share));
    }
}
