// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hybrid public key encryption (RFC 9180) in base mode with X25519, HKDF-SHA256 and AES-256-GCM. Any implementation of the
 * standard makes the same: the encapsulated key of 32 bytes, then the ciphertext; what it belongs to is the
 * {@code info} of the standard, and there is no further associated data.
 */
final class Hpke {

    private static final HpkeParameters PARAMETERS = parameters();

    /**
     * A pair of keys of 32 bytes each. The holder wipes the private one.
     *
     * @param privateKey opens
     * @param publicKey seals
     */
    record Pair(byte[] privateKey, byte[] publicKey) {}

    private Hpke() {}

    private static HpkeParameters parameters() {
        try {
            HybridConfig.register();
            return HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    static Pair generate() {
        try {
            var key = (HpkePrivateKey)
                    KeysetHandle.generateNew(PARAMETERS).getPrimary().getKey();
            return new Pair(
                    key.getPrivateKeyBytes().toByteArray(InsecureSecretKeyAccess.get()),
                    key.getPublicKey().getPublicKeyBytes().toByteArray());
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    /**
     * Encrypts for the holder of the private key.
     *
     * @param info what the text belongs to; it opens only with the same
     */
    static byte[] seal(byte[] publicKey, byte[] text, byte[] info) {
        try {
            return handle(publicKey(publicKey))
                    .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                    .encrypt(text, info);
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    /** Decrypts; empty when it was encrypted for another key, belongs to something else, or was changed. */
    static Optional<byte[]> open(Pair keys, byte[] sealed, byte[] info) {
        try {
            var key = HpkePrivateKey.create(
                    publicKey(keys.publicKey()),
                    SecretBytes.copyFrom(keys.privateKey(), InsecureSecretKeyAccess.get()));
            return Optional.of(handle(key)
                    .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                    .decrypt(sealed, info));
        } catch (GeneralSecurityException wrong) {
            return Optional.empty();
        }
    }

    private static HpkePublicKey publicKey(byte[] bytes) throws GeneralSecurityException {
        @Nullable Integer none = null;
        return HpkePublicKey.create(PARAMETERS, Bytes.copyFrom(bytes), none);
    }

    private static KeysetHandle handle(Key key) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
                .build();
    }
}
