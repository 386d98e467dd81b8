// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts small secrets under a passphrase: PBKDF2 with HMAC-SHA256 makes a key of it, AES-256-GCM does the rest. Rounds and
 * salt are kept beside the secret, so that more rounds can be asked for later.
 */
final class Passphrases {

    /** As recommended for this function by OWASP in 2023. */
    static final int ROUNDS = 600_000;

    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BITS = 256;

    /**
     * A secret under a passphrase.
     *
     * @param rounds of the key derivation
     * @param salt of the key derivation
     * @param bytes nonce of 12 bytes, then ciphertext and tag
     */
    record Locked(int rounds, byte[] salt, byte[] bytes) {}

    private Passphrases() {}

    static Locked lock(char[] passphrase, byte[] secret, int rounds, SecureRandom random) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var encrypted =
                    cipher(Cipher.ENCRYPT_MODE, passphrase, salt, rounds, nonce).doFinal(secret);
            var bytes = Arrays.copyOf(nonce, nonce.length + encrypted.length);
            System.arraycopy(encrypted, 0, bytes, nonce.length, encrypted.length);
            return new Locked(rounds, salt, bytes);
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    /** The secret; empty for another passphrase. */
    static Optional<byte[]> unlock(char[] passphrase, Locked locked) {
        var nonce = Arrays.copyOf(locked.bytes(), NONCE_BYTES);
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, passphrase, locked.salt(), locked.rounds(), nonce)
                    .doFinal(locked.bytes(), NONCE_BYTES, locked.bytes().length - NONCE_BYTES));
        } catch (AEADBadTagException wrong) {
            return Optional.empty();
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    private static Cipher cipher(int mode, char[] passphrase, byte[] salt, int rounds, byte[] nonce)
            throws GeneralSecurityException {
        var specification = new PBEKeySpec(passphrase, salt, rounds, KEY_BITS);
        var key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(specification)
                .getEncoded();
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher;
        } finally {
            specification.clearPassword();
            Arrays.fill(key, (byte) 0);
        }
    }
}
