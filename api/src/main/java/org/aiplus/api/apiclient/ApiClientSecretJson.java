// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.apiclient;

import org.aiplus.api.request.Versioned;
import org.aiplus.apiclient.ApiClientSecret;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A program with the secret that it was given just now. */
@Schema(name = "ApiClientSecret", description = "A program with its new secret, which nobody can read again.")
public record ApiClientSecretJson(
        ApiClientJson client,

        @Schema(description = "Keep it where only the program can read it.")
        String secret,

        @Schema(description = "Where the program asks for tokens, by the client credentials grant.")
        String tokenAddress)
        implements Versioned {

    static ApiClientSecretJson from(ApiClientSecret secret) {
        return new ApiClientSecretJson(ApiClientJson.from(secret.client()), secret.secret(), secret.tokenAddress());
    }

    @Override
    public long version() {
        return client.version();
    }

    /** Without the secret, which must not get into a log. */
    @Override
    public String toString() {
        return client.clientId();
    }
}
