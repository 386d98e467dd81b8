// SPDX-License-Identifier: Apache-2.0
package org.aiplus.apiclient;

/** The clients of the identity provider, as far as vendors' programs need them. */
interface IdentityProviderClients {

    /** Makes a client that gets tokens for the API with a secret of its own and acts as a vendor. */
    IssuedClient create(String clientId, String name);

    /** Gives a client a new secret. */
    String newSecret(String identityId);

    /** Removes a client; one that is not there is not missed. */
    void remove(String identityId);

    /** Where programs ask for tokens. */
    String tokenAddress();
}
