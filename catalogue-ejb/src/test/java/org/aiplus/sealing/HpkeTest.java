// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** What is sealed opens with its key, for what it belongs to, unchanged, and not otherwise. */
class HpkeTest {

    private static final byte[] INFO = bytes("EV-2026-0001");
    private static final byte[] TEXT = bytes("{\"SEAT\":1234.50}");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void opensWithItsKeyOnly() {
        var keys = Hpke.generate();
        var sealed = Hpke.seal(keys.publicKey(), TEXT, INFO);
        assertThat(Hpke.open(keys, sealed, INFO))
                .hasValueSatisfying(text -> assertThat(text).isEqualTo(TEXT));
        assertThat(Hpke.open(Hpke.generate(), sealed, INFO)).isEmpty();
        assertThat(Hpke.open(keys, sealed, bytes("EV-2026-0002"))).isEmpty();
    }

    @Test
    void everyFlippedBitIsNoticed() {
        var keys = Hpke.generate();
        var sealed = Hpke.seal(keys.publicKey(), TEXT, INFO);
        for (int i = 0; i < sealed.length; i++) {
            sealed[i] ^= 1;
            assertThat(Hpke.open(keys, sealed, INFO)).as("byte " + i).isEmpty();
            sealed[i] ^= 1;
        }
    }

    @Test
    void theSameTextNeverLooksTheSame() {
        var keys = Hpke.generate();
        assertThat(Hpke.seal(keys.publicKey(), TEXT, INFO)).isNotEqualTo(Hpke.seal(keys.publicKey(), TEXT, INFO));
    }

    @Test
    void aKeySurvivesItsSplitting() {
        var keys = Hpke.generate();
        var shares = SecretSharing.split(keys.privateKey(), new SecureRandom());
        var joined = SecretSharing.join(3, shares[2], 1, shares[0]);
        var sealed = Hpke.seal(keys.publicKey(), TEXT, INFO);
        assertThat(Hpke.open(new Hpke.Pair(joined, keys.publicKey()), sealed, INFO))
                .isPresent();
        assertThat(Hpke.open(new Hpke.Pair(shares[0], keys.publicKey()), sealed, INFO))
                .isEmpty();
    }

    /** The form of RFC 9180: the encapsulated key, then as many bytes as the text has, then the tag. */
    @Test
    void hasTheFormOfTheStandard() {
        assertThat(Hpke.seal(Hpke.generate().publicKey(), TEXT, INFO)).hasSize(32 + TEXT.length + 16);
    }

    @Test
    void aPassphraseLocksAndUnlocks() {
        var random = new SecureRandom();
        var secret = HexFormat.of().parseHex("00ff10");
        var locked = Passphrases.lock("correct horse".toCharArray(), secret, 1000, random);
        assertThat(Passphrases.unlock("correct horse".toCharArray(), locked))
                .hasValueSatisfying(text -> assertThat(text).isEqualTo(secret));
        assertThat(Passphrases.unlock("correct hors".toCharArray(), locked)).isEmpty();
        locked.bytes()[14] ^= 1;
        assertThat(Passphrases.unlock("correct horse".toCharArray(), locked)).isEmpty();
    }
}
