// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import jakarta.enterprise.context.Dependent;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Signs heads of the chain with the Ed25519 key of this installation, which lives in the environment variable
 * {@code AIPLUS_AUDIT_KEY} (PKCS#8, base64) and never in the database. Without a key nothing is signed.
 */
@Dependent
class HeadSigner {

    private static final String ALGORITHM = "Ed25519";
    private static final int KEY_ID_BYTES = 8;

    private final @Nullable KeyPair keys;
    private final @Nullable String keyId;

    HeadSigner() {
        this(System.getenv("AIPLUS_AUDIT_KEY"));
    }

    HeadSigner(@Nullable String pkcs8) {
        keys = pkcs8 == null || pkcs8.isBlank() ? null : keys(pkcs8);
        keyId = keys == null ? null : keyId(keys);
    }

    /** Name of the key: the first 8 bytes of the SHA-256 of the encoded public key, hexadecimal. */
    Optional<String> keyId() {
        return Optional.ofNullable(keyId);
    }

    /** The public key for checks elsewhere: X.509 SubjectPublicKeyInfo, base64. */
    Optional<String> publicKey() {
        return Optional.ofNullable(keys)
                .map(pair -> Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
    }

    /** Signs a head; only with a key. */
    byte[] sign(long sequence, byte[] hash, Instant signedAt) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(known().getPrivate());
            signature.update(AuditChain.signedText(sequence, hash, signedAt));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the audit head cannot be signed", e);
        }
    }

    /** Whether this signature of a head was made with this installation's key. */
    boolean verify(long sequence, byte[] hash, Instant signedAt, byte[] signed) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(known().getPublic());
            signature.update(AuditChain.signedText(sequence, hash, signedAt));
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            // Bytes that are not even shaped like a signature.
            return false;
        }
    }

    private KeyPair known() {
        var pair = keys;
        if (pair == null) {
            throw new IllegalStateException("this installation has no audit key");
        }
        return pair;
    }

    private static KeyPair keys(String pkcs8) {
        try {
            var encoded = Base64.getMimeDecoder().decode(pkcs8.strip());
            var key = (EdECPrivateKey)
                    KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            var seed = key.getBytes().orElseThrow(() -> new IllegalArgumentException("the audit key has no content"));
            return new KeyPair(publicKeyOf(seed), key);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("AIPLUS_AUDIT_KEY is not an Ed25519 key in PKCS#8, base64", e);
        }
    }

    /**
     * PKCS#8 carries the private key alone, and the platform computes a public key only when it generates a pair:
     * generating with the private key's seed as the randomness gives the same pair again.
     */
    private static PublicKey publicKeyOf(byte[] seed) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance(ALGORITHM);
        generator.initialize(NamedParameterSpec.ED25519, new Seed(seed));
        return generator.generateKeyPair().getPublic();
    }

    private static String keyId(KeyPair pair) {
        var digest = AuditChain.sha256().digest(pair.getPublic().getEncoded());
        return AuditChain.hex(digest).substring(0, 2 * KEY_ID_BYTES);
    }

    private static final class Seed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        Seed(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
