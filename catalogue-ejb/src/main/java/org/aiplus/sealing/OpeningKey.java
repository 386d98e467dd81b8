// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

import org.aiplus.evaluation.EvaluationReference;

/**
 * By what a vendor can seal its price before it sends it.
 *
 * @param algorithm the suite of RFC 9180
 * @param publicKey 32 bytes in Base64
 * @param info what the envelope belongs to, as UTF-8 the {@code info} of the standard; there is no associated data
 */
public record OpeningKey(EvaluationReference evaluation, String algorithm, String publicKey, String info) {

    static final String ALGORITHM = "HPKE base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM";
}
