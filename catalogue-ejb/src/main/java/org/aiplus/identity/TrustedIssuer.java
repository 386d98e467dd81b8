// SPDX-License-Identifier: Apache-2.0
package org.aiplus.identity;

import jakarta.enterprise.context.Dependent;
import java.util.Map;

/**
 * The one identity provider whose word this installation takes. A person is known by this address together with the
 * subject that they have there, so that the same subject at another provider is another person.
 */
@Dependent
public class TrustedIssuer {

    private static final String DEFAULT = "http://localhost:8180/realms/aiplus";

    private final String value;

    /**
     * As this installation is set up: {@code AIPLUS_OIDC_ISSUER} where the provider names itself by another address
     * than the one under which the server reaches it, otherwise {@code AIPLUS_OIDC_URL}.
     */
    public TrustedIssuer() {
        this(System.getenv());
    }

    TrustedIssuer(Map<String, String> environment) {
        var address =
                environment.getOrDefault("AIPLUS_OIDC_ISSUER", environment.getOrDefault("AIPLUS_OIDC_URL", DEFAULT));
        this.value = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /** The {@code iss} claim of the provider's tokens, without a slash at the end. */
    public String value() {
        return value;
    }
}
