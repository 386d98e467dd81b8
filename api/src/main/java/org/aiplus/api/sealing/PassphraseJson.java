// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.sealing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A passphrase of an officer. */
@Schema(name = "Passphrase", description = "A passphrase of the caller, which is never kept.")
public record PassphraseJson(
        @Schema(description = "12 to 200 characters.", format = "password")
        String passphrase) {

    char[] characters() {
        return passphrase.toCharArray();
    }

    /** Never the passphrase. */
    @Override
    public String toString() {
        return "PassphraseJson";
    }
}
