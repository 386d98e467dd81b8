// SPDX-License-Identifier: Apache-2.0
package org.aiplus.apiclient;

/**
 * What the identity provider says about a client that it has made.
 *
 * @param identityId its identity there
 * @param subject {@code sub} of the tokens that it gets
 */
record IssuedClient(String identityId, String subject, String secret) {

    /** Without the secret, which must not get into a log. */
    @Override
    public String toString() {
        return identityId;
    }
}
