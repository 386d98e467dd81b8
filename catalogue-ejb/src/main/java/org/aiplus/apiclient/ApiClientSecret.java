// SPDX-License-Identifier: Apache-2.0
package org.aiplus.apiclient;

/**
 * A program with the secret that it was given just now. Nobody can read the secret again.
 *
 * @param tokenAddress where the program asks for tokens
 */
public record ApiClientSecret(ApiClientView client, String secret, String tokenAddress) {

    /** Without the secret, which must not get into a log. */
    @Override
    public String toString() {
        return client.clientId();
    }
}
