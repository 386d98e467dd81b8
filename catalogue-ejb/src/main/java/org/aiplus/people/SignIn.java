// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the identity provider says about somebody who has just signed in.
 *
 * @param issuer the {@code iss} claim
 * @param subject the {@code sub} claim
 * @param name the claim {@code name} or what comes nearest; may be absent
 * @param email the {@code email} claim
 * @param emailVerified whether the provider has seen proof that the address is the person's own
 * @param language of the pages on which the person signed in; {@code null} leaves what was known
 */
public record SignIn(
        String issuer,
        String subject,
        @Nullable String name,
        @Nullable String email,
        boolean emailVerified,
        @Nullable Language language) {

    /** Somebody of whose language this sign-in says nothing. */
    public SignIn(String issuer, String subject, @Nullable String name, @Nullable String email, boolean emailVerified) {
        this(issuer, subject, name, email, emailVerified, null);
    }
}
