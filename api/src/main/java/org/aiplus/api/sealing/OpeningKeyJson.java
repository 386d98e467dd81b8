// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.sealing;

import org.aiplus.sealing.OpeningKey;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what a vendor seals its price itself. */
@Schema(name = "OpeningKey", description = "By what a vendor can seal its price before it sends it.")
public record OpeningKeyJson(
        @Schema(description = "Reference of the evaluation.")
        String evaluation,

        @Schema(
                description =
                        "Suite of RFC 9180. The envelope is the encapsulated key of 32 bytes, then the ciphertext.")
        String algorithm,

        @Schema(description = "32 bytes in Base64.") String publicKey,

        @Schema(description = "The info of the standard, as UTF-8. There is no associated data.")
        String info) {

    static OpeningKeyJson from(OpeningKey key) {
        return new OpeningKeyJson(key.evaluation().value(), key.algorithm(), key.publicKey(), key.info());
    }
}
